// SPDX-License-Identifier: EUPL-1.2

/**
 * In which order the children of an element stand, by the end of its namespace. A bar parts what may be mixed. Source:
 * ECMA-376 part 1, 5th edition, 18.2.27 (workbook), 18.3.1 (worksheets), 18.8.39 (styles), 20.5.2 (sheet drawings),
 * 21.2.2 (charts), and the schemas of its annex A.
 */
export const ELEMENT_ORDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'spreadsheetml/2006/main': {
    workbook:
      'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
    worksheet:
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
    sheetPr: 'tabColor outlinePr pageSetUpPr',
    sheetView: 'pane selection pivotSelection extLst',
    c: 'f v is extLst',
    cfRule: 'formula colorScale dataBar iconSet extLst',
    colorScale: 'cfvo color',
    dataValidation: 'formula1 formula2',
    headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
    styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    xf: 'alignment protection extLst',
    border: 'start end left right top bottom diagonal vertical horizontal',
    patternFill: 'fgColor bgColor',
  },
  'drawingml/2006/spreadsheetDrawing': {
    twoCellAnchor: 'from to sp|grpSp|graphicFrame|cxnSp|pic|contentPart clientData',
    graphicFrame: 'nvGraphicFramePr xfrm graphic',
    nvGraphicFramePr: 'cNvPr cNvGraphicFramePr',
    from: 'col colOff row rowOff',
    to: 'col colOff row rowOff',
  },
  'drawingml/2006/chart': {
    chartSpace:
      'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
    chart:
      'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
    plotArea:
      'layout areaChart|area3DChart|lineChart|line3DChart|stockChart|radarChart|scatterChart|pieChart|pie3DChart|doughnutChart|barChart|bar3DChart|ofPieChart|surfaceChart|surface3DChart|bubbleChart valAx|catAx|dateAx|serAx dTable spPr extLst',
    barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
    lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
    radarChart: 'radarStyle varyColors ser dLbls axId extLst',
    ser: 'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal smooth shape extLst',
    catAx:
      'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
    valAx:
      'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
    scaling: 'logBase orientation max min extLst',
    title: 'tx layout overlay spPr txPr extLst',
    legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
    dLbls:
      'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
    dLbl: 'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator extLst',
    dPt: 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
    marker: 'symbol size spPr extLst',
    strRef: 'f strCache extLst',
    numRef: 'f numCache extLst',
    strCache: 'ptCount pt extLst',
    numCache: 'formatCode ptCount pt extLst',
  },
  'drawingml/2006/main': {
    graphic: 'graphicData',
    bodyPr: 'prstTxWarp noAutofit|normAutofit|spAutoFit scene3d sp3d|flatTx extLst',
    p: 'pPr r|br|fld endParaRPr',
    ln: 'noFill|solidFill|gradFill|pattFill prstDash|custDash round|bevel|miter headEnd tailEnd extLst',
  },
};

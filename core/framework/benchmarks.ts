// SPDX-License-Identifier: EUPL-1.2
import type { PublishedValue } from './definitions.ts';

/**
 * Published values that measure what an indicator measures, in its unit. Not among them: the shares of clusters that have a
 * strategy (GO2), a plan (GO3) or ten active members (GS6), which are no levels and no shares of members, and the share of
 * SMEs alone in Germany (GS3 counts large companies too).
 */
export const BENCHMARKS: readonly PublishedValue[] = [
  {
    set: 'EU-ECCP-2022',
    scope: 'european',
    statistic: 'mean',
    indicator: 'GS1',
    value: 170,
    what: {
      it: 'soci per organizzazione nell’UE, media approssimata di 1.398 organizzazioni',
      en: 'members per organisation in the EU, approximate mean of 1,398 organisations',
    },
    year: 2022,
    source:
      'https://www.clustercollaboration.eu/in-focus/policy-acceleration/country-factsheets-on-cluster-policies-and-programmes',
  },
  {
    set: 'PL-PARP-2022',
    scope: 'other',
    statistic: 'mean',
    indicator: 'GS1',
    value: 103,
    what: {
      it: 'soci per cluster in Polonia, media di 41 cluster',
      en: 'members per cluster in Poland, mean of 41 clusters',
    },
    year: 2022,
    source:
      'https://www.portalspozywczy.pl/technologie/wiadomosci/badanie-84-proc-czlonkow-klastrow-stanowia-przedsiebiorstwa,224121.html',
  },
  {
    set: 'PL-PARP-2022',
    scope: 'other',
    statistic: 'value',
    indicator: 'GS2',
    value: 16.8,
    what: {
      it: 'crescita dei soci dei cluster polacchi esaminati in due anni, 2020-2022',
      en: 'growth of the members of the Polish clusters examined over two years, 2020-2022',
    },
    year: 2022,
    source:
      'https://www.portalspozywczy.pl/technologie/wiadomosci/badanie-84-proc-czlonkow-klastrow-stanowia-przedsiebiorstwa,224121.html',
  },
  {
    set: 'PL-PARP-2022',
    scope: 'other',
    statistic: 'mean',
    indicator: 'GS3',
    value: 84,
    what: {
      it: 'quota di imprese tra i soci dei cluster in Polonia',
      en: 'share of companies among the members of clusters in Poland',
    },
    year: 2022,
    source:
      'https://www.portalspozywczy.pl/technologie/wiadomosci/badanie-84-proc-czlonkow-klastrow-stanowia-przedsiebiorstwa,224121.html',
  },
  {
    set: 'DE-GOC-2015',
    scope: 'other',
    statistic: 'mean',
    indicator: 'GS1',
    value: 128.7,
    what: {
      it: 'attori per cluster in Germania, media di 101 cluster go-cluster',
      en: 'actors per cluster in Germany, mean of 101 go-cluster clusters',
    },
    year: 2015,
    source:
      'http://www.clusterplattform.de/CLUSTER/Redaktion/DE/Kurzmeldungen/Aktuelles/2015/2.%20Quartal/20150513_go_cluster_zahlen.html',
  },
  {
    set: 'WW-GCIS-2012',
    scope: 'other',
    statistic: 'median',
    indicator: 'GS5',
    value: 3,
    what: {
      it: 'addetti dell’organizzazione nel mondo: metà ne ha al massimo tre; attribuzione dedotta',
      en: 'staff of the organisation worldwide: half have three at most; attribution inferred',
    },
    year: 2012,
    source: 'http://www.studfiles.ru/preview/2399952/page:3/',
  },
  {
    set: 'EU-MZK-2017',
    scope: 'european',
    statistic: 'mean',
    indicator: 'SF1',
    value: 55,
    what: {
      it: 'quota privata del finanziamento in Europa, circa',
      en: 'private share of funding in Europe, about',
    },
    year: 2017,
    source:
      'European Cluster Collaboration Platform page content/public-financing-public-investment-summary-sustainable-financing-cluster',
  },
  {
    set: 'IT-LOM-2015',
    scope: 'regional',
    statistic: 'mean',
    indicator: 'GS1',
    value: 74.8,
    what: {
      it: 'soci per cluster dei nove CTL lombardi',
      en: 'members per cluster of the nine Lombardy clusters',
    },
    year: 2015,
    source: 'DGR X/4749',
  },
  {
    set: 'IT-LOM-2015',
    scope: 'regional',
    statistic: 'mean',
    indicator: 'GS3',
    value: 72.5,
    what: {
      it: 'quota di imprese tra i soci dei nove CTL lombardi, ricavata da «oltre 500 su quasi 700»',
      en: 'share of companies among the members of the nine Lombardy clusters, derived from “over 500 of almost 700”',
    },
    year: 2015,
    source: 'DGR X/4749',
  },
];

// SPDX-License-Identifier: EUPL-1.2
import { apiNotFound, ExcelError, itemNotFound } from './excelError.ts';
import { HostObject } from './hostObject.ts';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  memberName,
  type ObjectPath,
  PathType,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol.ts';
import { query, summary } from './query.ts';
import type { References } from './references.ts';

/** What a batch runs against. */
export interface Target {
  /** The object that the client calls `context.workbook`. */
  readonly root: HostObject;
  /** What the client reaches by a name of its own, beside the workbook. */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly references: References;
  /** Resolves when every formula shows its value. */
  settled(): Promise<void>;
}

/** Runs the actions in order. One that fails ends the batch: what came before stays, nothing after it happens. */
export async function runBatch(body: RequestBody, target: Target): Promise<ResponseBody> {
  const batch = new Batch(body, target);
  let index = 0;
  try {
    for (const action of body.Actions) {
      await batch.run(action);
      index++;
    }
  } catch (failure) {
    batch.response.Error = describe(failure, index);
  }
  return batch.response;
}

/** The error as the client expects it; anything but an {@link ExcelError} is a defect of this host. */
export function describe(failure: unknown, actionIndex: number): NonNullable<ResponseBody['Error']> {
  const error =
    failure instanceof ExcelError
      ? failure
      : new ExcelError('GeneralException', `Defect in the host: ${String(failure)}`, '', 500);
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: actionIndex,
    HttpStatusCode: error.httpStatus,
  };
}

class Batch {
  readonly response: ResponseBody = { Results: [], TraceIds: [] };
  /** A path is evaluated once a batch: `worksheets.add()` must not run twice. */
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly target: Target,
  ) {}

  async run(action: Action): Promise<void> {
    if (action.ActionType === ActionType.trace) {
      this.response.TraceIds.push(action.Id);
      // The client runs the callbacks of event registrations when their trace has a result.
      this.answer(action, null);
      return;
    }
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.answer(action, object && summary(object, this.target.references));
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.answer(action, object && (await this.read(object, action.QueryInfo ?? {})));
      case ActionType.method:
        return this.runMethod(action, object);
      case ActionType.setProperty:
        return this.write(object, action.Name, (await this.args(action.ArgumentInfo))[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.write(object, name, value);
        return;
      case ActionType.ensureUnchanged:
        return;
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  private answer(action: Action, value: unknown): void {
    this.response.Results.push({ ActionId: action.Id, Value: value });
  }

  private async read(object: HostObject, info: QueryInfo): Promise<unknown> {
    await this.target.settled();
    return query(object, info, this.target.references);
  }

  private async runMethod(action: Action, object: HostObject | null): Promise<void> {
    const { references } = this.target;
    if (action.Name === '_KeepReference') {
      if (object) references.keep(object);
      return;
    }
    if (action.Name === '_RemoveReference') {
      references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return;
    }
    if (!object) throw itemNotFound(memberName(action.Name));
    const result = await this.call(object, action.Name, action.ArgumentInfo);
    this.answer(action, result instanceof HostObject ? summary(result, references) : (result ?? null));
  }

  private write(object: HostObject | null, wireName: string, value: unknown): void {
    const name = memberName(wireName);
    if (!object) throw itemNotFound(name);
    object.members.require(name, 'scalar');
    object.writeScalar(name, value);
  }

  private async call(object: HostObject, wireName: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const name = memberName(wireName);
    object.members.require(name, 'method');
    const args = await this.args(info);
    // The client sends null for an argument that the caller left out.
    return object.call(
      name,
      args.map((value) => (value === null ? undefined : value)),
    );
  }

  private async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    const resolved: unknown[] = [];
    for (const [i, value] of values.entries()) {
      const path = paths?.[i];
      resolved.push(
        typeof path === 'number' && path !== 0 ? await this.resolve(path) : await this.withObjects(value),
      );
    }
    return resolved;
  }

  /** An object within an argument, such as the range of a drop-down's list, arrives as the id of its path. */
  private async withObjects(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: path } = value as { _ObjectPathId?: unknown };
    if (typeof path === 'number') return this.resolve(path);
    const resolved = new Map<string, unknown>();
    for (const [key, part] of Object.entries(value)) resolved.set(key, await this.withObjects(part));
    return Object.fromEntries(resolved);
  }

  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidObjectPath', `The object path ${id} is missing.`);
    const object = await this.evaluate(path);
    this.resolved.set(id, object);
    return object;
  }

  private async evaluate(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.target.root;
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.target.references.get(path.Name);
      case PathType.newObject: {
        const service = this.target.services.get(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.property: {
        const name = memberName(path.Name);
        parent.members.require(name, 'navigation');
        return parent.navigate(name);
      }
      case PathType.indexer:
        return (await this.call(parent, 'GetItem', path.ArgumentInfo)) as HostObject;
      case PathType.method:
        return ((await this.call(parent, path.Name, path.ArgumentInfo)) as HostObject | undefined) ?? null;
      default:
        throw apiNotFound(`path type ${path.ObjectPathType}`);
    }
  }
}

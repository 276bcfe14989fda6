// Faults on demand: which call fails next and how, for every make-believe server. wire.ts and the transports carry
// the failure out.

/** Extra facts that some platforms put into a refusal. */
export interface RefusalParameters {
  retry_after?: number;
  migrate_to_chat_id?: number;
}

/**
 * How a call fails. `refuse-connection` and `drop-before`: nothing is processed. `drop-after-accept` and
 * `hang-after-accept`: processed, but the answer never arrives (ambiguous). `html-502`: not processed, a
 * gateway's page. `truncated-body`: processed, half of the answer arrives.
 */
export type Fault =
  | { code: number; description: string; parameters?: RefusalParameters }
  | 'refuse-connection'
  | 'drop-before'
  | 'drop-after-accept'
  | 'hang-after-accept'
  | 'html-502'
  | 'truncated-body';

/** Which calls a fault hits; an absent condition hits all. */
export interface FaultOrder {
  method?: string;
  chatId?: string;
  /** How many calls fail; 1 when absent. */
  times?: number;
  fault: Fault;
}

/** Decides call by call; the first answer other than undefined wins. */
export type FaultRule = (call: { method: string; chatId: string | undefined }) => Fault | undefined;

/** The faults that are still to happen. */
export interface Faults {
  failNext(order: FaultOrder): void;
  /** Adds a rule, for simulations that draw faults from a seed; returns how to remove it. */
  failWhen(rule: FaultRule): () => void;
  clear(): void;
  take(method: string, chatId: string | undefined): Fault | undefined;
}

/** No faults yet. */
export function createFaults(): Faults {
  const orders = new Set<FaultOrder & { left: number }>();
  const rules = new Set<FaultRule>();
  return {
    failNext(order) {
      orders.add({ ...order, left: order.times ?? 1 });
    },
    failWhen(rule) {
      rules.add(rule);
      return () => rules.delete(rule);
    },
    clear() {
      orders.clear();
      rules.clear();
    },
    take(method, chatId) {
      for (const order of orders) {
        if (order.method !== undefined && order.method !== method) continue;
        if (order.chatId !== undefined && order.chatId !== chatId) continue;
        order.left--;
        if (order.left <= 0) orders.delete(order);
        return order.fault;
      }
      for (const rule of rules) {
        const fault = rule({ method, chatId });
        if (fault !== undefined) return fault;
      }
      return undefined;
    },
  };
}

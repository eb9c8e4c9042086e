package gr.hestia.load.peers;

import gr.hestia.load.desk.Memory;
import gr.hestia.load.desk.Outcome;
import gr.hestia.load.desk.ProcessorTime;
import org.jspecify.annotations.Nullable;

/**
 * What one contender did under one load in one round.
 *
 * @param round from 1
 * @param contender who
 * @param load over what
 * @param saturation as many requests as the clients could send
 * @param cost what each of those took
 * @param memory right after them
 * @param own at 70 % of that; of applications only
 * @param common at 70 % of what the slowest application can do; of applications only
 */
record PeerCell(
        int round,
        Contender contender,
        Load load,
        Outcome saturation,
        ProcessorTime cost,
        Memory memory,
        @Nullable Outcome own,
        @Nullable Outcome common) {

    /** Requests without a good answer, of all phases. */
    long failed() {
        return saturation.failed() + (own == null ? 0 : own.failed()) + (common == null ? 0 : common.failed());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import dev.offprint.core.notice.Problem;

/** What is lost by a fault in JSON of many records. Stateless. */
final class Lost {
    private Lost() {}

    /** One of them. */
    static Problem record(Problem fault, long number) {
        return with(fault, "; record " + number + " is left out");
    }

    /** One of them, and perhaps some that nothing parts from it. */
    static Problem more(Problem fault, long number) {
        return with(fault, "; record " + number + " is left out, and what is run together with it");
    }

    /** A field of an object, which is a record itself or stands around records. */
    static Problem field(Problem fault) {
        return with(fault, "; what stands there is left out");
    }

    /** All that follows. */
    static Problem rest(Problem fault) {
        return with(fault, "; what follows is not read");
    }

    /** Nothing. */
    static Problem comma(Problem fault) {
        var what = fault.what() + "; the records around are taken as they are";
        return Problem.warning(fault.code(), fault.place(), what, fault.cure());
    }

    private static Problem with(Problem fault, String lost) {
        return new Problem(fault.code(), fault.severity(), fault.place(), fault.what() + lost, fault.cure());
    }
}

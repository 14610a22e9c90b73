// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A message that has been taken apart, be it mail or a saved page.
 *
 * @param problems what was wrong with it; more are added while it is read
 */
record MailMessage(MimePart root, List<Problem> problems) {
    /**
     * Takes apart all of an input.
     *
     * @param cure what to do about one that breaks off
     */
    static MailMessage of(Source source, ReadOptions options, String cure) throws OffprintException {
        var problems = new ArrayList<Problem>();
        var bytes = MailBytes.of(source, options.limits());
        var root = new MimeReading(source.name(), options.limits(), problems).read(bytes);
        if (MailProbe.breaksOff(root, bytes)) {
            var what = "the file ends before its last part does; what there is was read";
            problems.add(Problem.warning("read.mail.broken", source.name(), what, cure));
        }
        return new MailMessage(root, problems);
    }
}

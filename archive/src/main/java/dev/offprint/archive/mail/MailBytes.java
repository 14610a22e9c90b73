// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Source;
import java.io.IOException;

/** Reads a whole input within the limits. Stateless. */
final class MailBytes {
    private MailBytes() {}

    static byte[] of(Source source, Limits limits) throws OffprintException {
        long most = limits.inputBytes();
        try (var in = source.bytes().open()) {
            var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
            if (bytes.length > most) throw tooLarge(source.name(), most);
            if (bytes.length > 0) return bytes;
            throw new OffprintException(Problem.error("read.empty", source.name(), "the input is empty", ""));
        } catch (OffprintException e) {
            throw e;
        } catch (IOException e) {
            var what = "the input cannot be read: " + Unreadable.said(e.getMessage());
            throw new OffprintException(Problem.error("read.unreadable", source.name(), what, ""), e);
        }
    }

    static OffprintException tooLarge(String place, long most) {
        return new OffprintException(Problem.error(
                "read.limit.input-bytes",
                place,
                "it is larger than " + most + " bytes, the limit (input-bytes)",
                Limit.INPUT_BYTES.cure()));
    }
}

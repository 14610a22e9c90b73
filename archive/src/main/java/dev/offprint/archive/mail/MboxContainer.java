// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads mailboxes in which messages follow each other (RFC 4155; mboxrd and mboxo), also with gzip. */
public final class MboxContainer implements ArticleContainer {
    @Override
    public String id() {
        return "mbox";
    }

    @Override
    public String description() {
        return "mbox, a mailbox of many messages";
    }

    @Override
    public Likelihood probe(Prefix prefix) {
        if (isStart(start(prefix.bytes()))) return Likelihood.CERTAIN;
        return prefix.name().matches("(?i).*\\.mbox(?:\\.gz)?") ? Likelihood.NAME : Likelihood.NO;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        try {
            return new Messages(source.name(), new MboxLines(unpacked(source), source.name(), intake.options().limits()), intake.options());
        } catch (IOException e) {
            var what = "the mailbox cannot be read: " + e.getMessage();
            throw new OffprintException(Problem.error("read.unreadable", source.name(), what, ""), e);
        }
    }

    private static InputStream unpacked(Source source) throws IOException {
        var in = new BufferedInputStream(source.bytes().open(), 1 << 16);
        try {
            in.mark(2);
            boolean packed = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            return packed ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static String start(byte[] bytes) {
        boolean packed = bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        if (!packed) return new String(bytes, 0, Math.min(bytes.length, 500), ISO_8859_1);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readNBytes(500), ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** A line that begins a message, and a field. */
    private static boolean isStart(String start) {
        var lines = start.split("\r?\n", 3);
        return lines.length > 2 && MboxLines.begins(lines[0]) && lines[1].matches(">?[A-Za-z][A-Za-z0-9-]*:?\\s.*");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.archive.pack.Unpacked;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.Source;

/** Reads mailboxes in which messages follow each other (RFC 4155; mboxrd and mboxo), also compressed. */
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
        var bytes = Unpacked.prefix(prefix).bytes();
        if (isStart(new String(bytes, 0, Math.min(bytes.length, 500), ISO_8859_1))) return Likelihood.CERTAIN;
        return prefix.name().matches("(?i).*\\.mbox(?:\\.\\w+)?") ? Likelihood.NAME : Likelihood.NO;
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        var limits = intake.options().limits();
        return new Messages(
                source.name(), new MboxLines(Unpacked.open(source, limits), source.name(), limits), intake.options());
    }

    /** A line that begins a message, and a field. */
    private static boolean isStart(String start) {
        var lines = start.split("\r?\n", 3);
        return lines.length > 2 && MboxLines.begins(lines[0]) && lines[1].matches(">?[A-Za-z][A-Za-z0-9-]*:?\\s.*");
    }
}

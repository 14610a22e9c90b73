// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ArticleReader;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import dev.offprint.core.text.Slug;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The messages of a mailbox. Of one thread. */
final class Messages implements Entries {
    private static final ArticleReader EML = new EmlReader();
    private static final Pattern SUBJECT = Pattern.compile("(?im)^subject:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)");

    private final String name;
    private final MboxLines lines;
    private final ReadOptions options;
    private long count;

    Messages(String name, MboxLines lines, ReadOptions options) {
        this.name = name;
        this.lines = lines;
        this.options = options;
    }

    @Override
    public @Nullable Entry next() throws OffprintException {
        var place = name + "#" + ++count;
        try {
            var message = lines.next();
            if (message == null && count == 1) throw empty();
            if (message == null) return null;
            if (count > options.limits().of(Limit.ENTRIES)) throw tooMany();
            var source = new Source(place, ByteSource.of(message), Resources.NONE);
            return new Entry(slug(message), () -> EML.read(source, options));
        } catch (OffprintException e) {
            // Only of one that is too large the end is known.
            if (!e.problem().code().equals("read.limit.input-bytes")) throw e;
            return Entry.of(
                    place,
                    new ReadResult.Failed(new Origin(place, "eml"), e.problem().at(place)));
        } catch (IOException e) {
            throw new OffprintException(
                    Problem.error(
                            "read.unreadable", place, "the mailbox breaks off: " + Unreadable.said(e.getMessage()), ""),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            // nothing was written
        }
    }

    private String slug(byte[] message) {
        var head = new String(message, 0, Math.min(message.length, 1 << 16), UTF_8).split("\\r?\\n\\r?\\n", 2)[0];
        var subject = SUBJECT.matcher(head);
        var slug = subject.find() ? Slug.of(MimeFields.decoded(subject.group(1).replaceAll("\\s+", " "))) : "";
        return slug.isEmpty() ? "message-" + count : slug;
    }

    private OffprintException empty() {
        return new OffprintException(Problem.error("read.mbox.empty", name, "the mailbox holds no message", ""));
    }

    private OffprintException tooMany() {
        var what = "there are more than " + options.limits().of(Limit.ENTRIES) + " messages, the limit (entries)";
        return new OffprintException(Problem.error("read.limit.entries", name, what, Limit.ENTRIES.cure()));
    }
}

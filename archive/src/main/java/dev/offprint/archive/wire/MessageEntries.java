// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wire;

import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.xml.XmlInput;
import dev.offprint.core.read.xml.XmlTree;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The items of a message, one after the other out of its stream. */
final class MessageEntries implements Entries {
    private final Source source;
    private final ReadOptions options;
    private final InputStream bytes;
    private final XMLStreamReader in;
    private long count;

    private MessageEntries(Source source, ReadOptions options, InputStream bytes) throws OffprintException {
        this.source = source;
        this.options = options;
        this.bytes = bytes;
        this.in = XmlInput.open(bytes, source.name());
    }

    static MessageEntries open(Source source, ReadOptions options) throws OffprintException {
        InputStream bytes;
        try {
            bytes = source.bytes().open();
        } catch (IOException e) {
            throw new OffprintException(
                    Problem.error("read.io", source.name(), "cannot be read: " + Unreadable.said(e.getMessage()), ""),
                    e);
        }
        try {
            return new MessageEntries(source, options, bytes);
        } catch (OffprintException e) {
            close(bytes);
            throw e;
        }
    }

    @Override
    public @Nullable Entry next() throws OffprintException {
        try {
            while (in.hasNext()) {
                if (in.next() != XMLStreamConstants.START_ELEMENT) continue;
                var kind = MessageItem.of(in.getLocalName());
                if (kind.isPresent()) return entry(kind.get());
            }
        } catch (XMLStreamException e) {
            throw XmlInput.failed(source.name(), e);
        }
        if (count > 0) return null;
        throw new OffprintException(
                Problem.error("read.newsmessage.empty", source.name(), "the message holds no item", ""));
    }

    private Entry entry(MessageItem kind) throws OffprintException {
        if (++count > options.limits().of(Limit.ENTRIES)) {
            throw new OffprintException(Problem.error(
                    "read.limit." + Limit.ENTRIES.id(),
                    source.name(),
                    "the message goes over the limit of " + options.limits().of(Limit.ENTRIES) + " records",
                    Limit.ENTRIES.cure()));
        }
        var place = source.name() + "#" + count;
        var item = new XmlTree(in, place, kind.names(), options.limits()).element();
        var edition = kind.edition(item);
        var name = edition.map(Edition::id).orElse("item-" + count);
        var part = new Source(place, source.bytes(), source.resources(), source.address());
        if (item.childrenSize() == 0) {
            var what = "no article: the item is empty";
            return Entry.of(
                    name,
                    new ReadResult.Skipped(
                            new Origin(place, kind.reader()), Problem.info("read.wire.no-article", place, what, "")));
        }
        return new Entry(name, () -> kind.read(item, part, options), edition.orElse(null));
    }

    @Override
    public void close() {
        close(bytes);
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            return; // nothing was written, so nothing is lost
        }
    }
}

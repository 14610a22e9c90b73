// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.scholar;

import dev.offprint.archive.pack.EntryCount;
import dev.offprint.archive.xml.Cut;
import dev.offprint.archive.xml.Namespaces;
import dev.offprint.archive.xml.RecordCutter;
import dev.offprint.archive.xml.RecordEntry;
import dev.offprint.archive.xml.RecordTree;
import dev.offprint.core.model.Origin;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.Source;
import dev.offprint.core.read.jats.JatsArticle;
import dev.offprint.core.read.pubmed.PubMedRecord;
import dev.offprint.core.read.xml.XmlTree;
import java.io.Reader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles of a set, one after the other. */
final class ArticleSetEntries implements Entries {
    private static final Namespaces NAMES = Namespaces.of(Map.of());

    private final Source source;
    private final ReadOptions options;
    private final EntryCount count;
    private final RecordCutter cutter;
    private @Nullable Cut ahead;
    private boolean isCutOffTold;

    ArticleSetEntries(Source source, ReadOptions options, Reader in, EntryCount count) throws OffprintException {
        this.source = source;
        this.options = options;
        this.count = count;
        this.cutter = new RecordCutter(in, source.name(), options.limits().inputBytes(), ArticleSetEntries::isRecord);
        this.ahead = cutter.next();
    }

    private static boolean isRecord(String name) {
        return name.equals("article") || name.endsWith(":article") || PubMedRecord.ELEMENTS.contains(name);
    }

    /** Whether there is one ahead. */
    boolean isAny() {
        return ahead != null;
    }

    @Override
    public @Nullable Entry next() throws OffprintException {
        var cut = ahead;
        if (cut == null) return cutOff();
        var name = ArticleName.of(cut, count.next());
        var place = source.name() + "#" + name;
        ahead = cutter.next();
        var part = new Source(place, source.bytes(), source.resources(), source.address());
        return RecordEntry.of(cut, name, place, NAMES, options.limits(), tree -> read(tree, cut, part));
    }

    /** What is told at the end, once. */
    private @Nullable Entry cutOff() {
        var problem = isCutOffTold ? null : cutter.cutOff();
        isCutOffTold = true;
        return problem == null ? null : Entry.of("", new ReadResult.Skipped(new Origin(source.name(), null), problem));
    }

    private ReadResult read(RecordTree tree, Cut cut, Source part) {
        XmlTree.moveLines(tree.root(), cut.line() - 1);
        if (PubMedRecord.ELEMENTS.contains(cut.name()))
            return PubMedRecord.read(tree.root(), tree.problems(), part, options);
        return Reading.run(part, options, "jats", reading -> {
            tree.problems().forEach(reading.problems()::accept);
            return JatsArticle.of(reading, tree.root());
        });
    }

    @Override
    public void close() {
        cutter.close();
    }
}

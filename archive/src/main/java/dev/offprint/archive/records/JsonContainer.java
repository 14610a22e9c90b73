// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.archive.pack.Unpacked;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.archive.records.fields.Mapping;
import dev.offprint.archive.records.fields.Shapes;
import dev.offprint.archive.records.rows.ArrayRows;
import dev.offprint.archive.records.rows.GhostJoins;
import dev.offprint.archive.records.rows.Rows;
import dev.offprint.archive.records.rows.TextInput;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ArticleContainer;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.JsonStart;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.SampleCharset;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** JSON of many records: an array, or an object that holds one; and the exports of services that are so written. */
public final class JsonContainer implements ArticleContainer {
    private static final Pattern ARRAY =
            Pattern.compile("\\s*\\[\\s*(?:" + JsonStart.OBJECT + "|\\]).*", Pattern.DOTALL);
    private static final Pattern HOLDS_ARRAY = Pattern.compile(
            "\\s*\\{.*\"(?:" + String.join("|", Shapes.WRAPPERS) + ")\"\\s*:\\s*\\[\\s*\\{.*", Pattern.DOTALL);
    private static final Pattern RECORD =
            Pattern.compile("\\s*\\{.*\"(?:title|headline|name|webTitle|maintext|url|uid)\"\\s*:.*", Pattern.DOTALL);
    private static final Pattern GHOST = Pattern.compile("\\s*\\{\\s*\"(?:db|data|meta)\".*", Pattern.DOTALL);

    /** A dump that begins with its tables tells only at its end when it was made. */
    private static final Pattern SHELF = Pattern.compile("\\s*\\{\\s*\"db\"\\s*:\\s*\\[\\s*\\{.*", Pattern.DOTALL);

    private static final Set<String> GHOST_WRAPPERS = Set.of("db", "data", "posts");

    /** Found by {@link java.util.ServiceLoader}. */
    public JsonContainer() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String description() {
        return "JSON of many records (with --map), and the JSON exports of Ghost, WordPress, wallabag and others";
    }

    @Override
    public Likelihood probe(Prefix packed) {
        var prefix = Unpacked.prefix(packed);
        var text = text(prefix);
        if (text.contains("\"offprint\"") && !text.startsWith("[")) return Likelihood.NO;
        boolean isObject = JsonStart.isObject(text);
        boolean isMany = isObject
                ? HOLDS_ARRAY.matcher(text).matches()
                : ARRAY.matcher(text).matches();
        if (isMany) return Likelihood.LIKELY;
        if (isObject && RECORD.matcher(text).matches()) return Likelihood.NAME;
        if (prefix.extension().equals("json") && (text.startsWith("{") || text.startsWith("["))) return Likelihood.NAME;
        boolean isPacked = !prefix.name().equals(packed.name())
                && text.isEmpty()
                && prefix.extension().equals("json");
        return isPacked ? Likelihood.NAME : Likelihood.NO;
    }

    static String text(Prefix prefix) {
        var bytes = prefix.bytes();
        var charset = prefix.looksLikeText() ? SampleCharset.of(bytes, null) : UTF_8;
        var text = new String(bytes, charset);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    }

    @Override
    public void check(ReadOptions options) throws OffprintException {
        Mapping.of(options.fields());
    }

    @Override
    public Entries open(Source source, Intake intake) throws OffprintException {
        var limits = intake.options().limits();
        boolean isGhost = isGhost(source, intake);
        var wrappers = isGhost ? GHOST_WRAPPERS : Shapes.WRAPPERS;
        var completion = isGhost ? GhostJoins.of(source, limits) : new JsonFeed();
        Rows.Opener opener = () -> ArrayRows.open(source, limits, wrappers, completion);
        return RecordEntries.open(source, intake, opener, completion);
    }

    /** A dump of Ghost's tables, which belong together. */
    private static boolean isGhost(Source source, Intake intake) throws OffprintException {
        try (var in = TextInput.open(source, intake.options().limits())) {
            var text = new String(in.readNBytes(Prefix.LENGTH), UTF_8);
            return SHELF.matcher(text).matches() || GHOST.matcher(text).matches() && text.contains("\"exported_on\"");
        } catch (IOException e) {
            throw Unreadable.of(source.name(), e);
        }
    }
}

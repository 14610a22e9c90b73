// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.export.ExportOptions;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.FieldMap;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Selection.Kind;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What its provider embargoes, withholds or cancels is left out, whichever way an item comes in. */
class WireStatusEverywhereTest {
    private static final List<Kind> KINDS = List.of(Kind.EMBARGOED, Kind.WITHHELD, Kind.CANCELED);
    private static final String UNTIL = "2099-01-01T00:00:00Z";

    /** A way in: the name of the input, its bytes, and the fields that are mapped. */
    private record Way(String name, ByteSource bytes, Map<String, String> map) {
        Way(String name, byte[] bytes, Map<String, String> map) {
            this(name, ByteSource.of(bytes), map);
        }

        Way(String name, String text) {
            this(name, text.getBytes(UTF_8), Map.of());
        }
    }

    /** How items of one format say that they must not be used. */
    private interface Format {
        String item(Kind kind);
    }

    @TestFactory
    Stream<DynamicTest> nitf() {
        return tests("nitf", WireStatusEverywhereTest::nitf, i -> documents("item.xml", i));
    }

    @TestFactory
    Stream<DynamicTest> newsml_1() {
        return tests("newsml", WireStatusEverywhereTest::newsml, i -> {
            var ways = documents("item.xml", "<NewsML>" + i + "</NewsML>");
            ways.add(new Way("message.xml", "<NewsML>" + i + newsml(null) + "</NewsML>"));
            return ways;
        });
    }

    @TestFactory
    Stream<DynamicTest> newsml_g2() {
        return tests("newsml-g2", WireStatusEverywhereTest::g2, i -> {
            var ways = documents("item.xml", i);
            var open = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>";
            ways.add(new Way("one.xml", open + i + "</itemSet></newsMessage>"));
            ways.add(new Way("message.xml", open + i + g2(null) + "</itemSet></newsMessage>"));
            return ways;
        });
    }

    @TestFactory
    Stream<DynamicTest> ninjs_1() {
        return tests(
                "ninjs 1", k -> ninjs1("\"type\":\"text\",\"versioncreated\":\"2024-01-01\",", k), i -> records(i));
    }

    @TestFactory
    Stream<DynamicTest> ninjs_1_with_next_to_nothing() {
        return tests("bare ninjs 1", k -> ninjs1("", k), i -> records(i));
    }

    @TestFactory
    Stream<DynamicTest> ninjs_3() {
        return tests("ninjs 3", WireStatusEverywhereTest::ninjs3, i -> records(i));
    }

    @TestFactory
    Stream<DynamicTest> records_that_are_no_items_but_say_so() {
        return tests("record", k -> ninjs1("", k).replace("\"uri\"", "\"id\"").replace("body_xhtml", "html"), i -> {
            var ways = records(i);
            ways.removeIf(w -> w.name().equals("item.json"));
            return ways;
        });
    }

    @TestFactory
    Stream<DynamicTest> rows_of_a_table() {
        return tests("csv", WireStatusEverywhereTest::row, row -> {
            var table = "uri,headline,body_text,pubstatus,embargoed\n" + row + "\nurn:b,Free,It may be read.,usable,\n";
            return new ArrayList<>(List.of(
                    new Way("rows.csv", table),
                    new Way("rows.csv.gz", gzip(table), Map.of()),
                    new Way("rows.csv", table.getBytes(UTF_8), Map.of("title", "headline", "body", "body_text")),
                    new Way("rows.zip", zip("rows.csv", table), Map.of())));
        });
    }

    private static List<Way> documents(String name, String text) {
        return new ArrayList<>(List.of(
                new Way(name, text),
                new Way("x.zip", zip("a/" + name, text), Map.of()),
                new Way("x.tar", tar(name, text), Map.of()),
                new Way("outer.zip", zip("inner.tar", tar(name, text)), Map.of())));
    }

    private static List<Way> records(String item) {
        var free = "{\"uri\":\"urn:free\",\"headline\":\"Free\",\"body_xhtml\":\"<p>It may be read.</p>\"}";
        var lines = item + "\n" + free + "\n";
        var map = Map.of("title", "headline|headlines.value", "body", "body_xhtml|html|bodies.value");
        var ways = documents("item.json", item);
        ways.add(new Way("items.jsonl", lines));
        ways.add(new Way("items.jsonl", lines.getBytes(UTF_8), map));
        ways.add(new Way("items.jsonl.gz", gzip(lines), Map.of()));
        ways.add(new Way("one.json", "[" + item + "]"));
        ways.add(new Way("items.json", "[" + item + "," + free + "]"));
        ways.add(new Way("items.json", ("[" + item + "," + free + "]").getBytes(UTF_8), map));
        ways.add(new Way("wrapped.json", "{\"items\":[" + item + "," + free + "]}"));
        ways.add(new Way("lines.zip", zip("items.jsonl", lines), Map.of()));
        ways.add(new Way("lines.tar", tar("items.json", "[" + item + "]"), Map.of()));
        return ways;
    }

    private interface Ways {
        List<Way> of(String item);
    }

    private static Stream<DynamicTest> tests(String format, Format items, Ways ways) {
        return KINDS.stream()
                .flatMap(kind -> ways.of(items.item(kind)).stream()
                        .map(way -> DynamicTest.dynamicTest(format + " " + kind + " " + way.name(), () -> {
                            var told = told(way, Set.of());
                            assertThat(told)
                                    .contains("read.status." + kind.name().toLowerCase(Locale.ROOT));
                            assertThat(told).doesNotContain("Held");
                            assertThat(told(way, Set.of(kind))).contains("Held");
                        })));
    }

    /** Codes of what is left out, and the headlines of the rest. */
    private static List<String> told(Way way, Set<Kind> include) throws OffprintException {
        var reading = ReadOptions.STANDARD
                .withSelection(new Selection(include, false))
                .withFields(new FieldMap(way.map()));
        var exporter = Exporter.installed().with(ExportOptions.STANDARD.withReading(reading));
        var told = new ArrayList<String>();
        var source = new Source(way.name(), way.bytes(), Resources.NONE);
        try (var entries = exporter.open(source)) {
            for (var entry = entries.next(); entry != null; entry = entries.next())
                told.add(told(entry.article().get()));
        }
        return told;
    }

    private static String told(ReadResult result) {
        if (result instanceof ReadResult.Ok ok) return ok.article().metadata().headlineText();
        return result instanceof ReadResult.Skipped s
                ? s.problem().code()
                : ((ReadResult.Failed) result).problem().message();
    }

    private static String nitf(Kind kind) {
        var status = kind == Kind.EMBARGOED ? "usable" : kind.name().toLowerCase(Locale.ROOT);
        var release = kind == Kind.EMBARGOED ? "20990101T000000Z" : "20240101T000000Z";
        return "<nitf><head><docdata management-status='" + status + "'><doc-id id-string='a'/>"
                + "<date.issue norm='20240101T000000Z'/><date.release norm='" + release + "'/></docdata></head><body>"
                + "<body.head><hedline><hl1>Held</hl1></hedline></body.head><body.content><p>The sea.</p></body.content>"
                + "</body></nitf>";
    }

    /** @param kind null: usable */
    private static String newsml(@org.jspecify.annotations.Nullable Kind kind) {
        var name = kind == null
                ? "Usable"
                : kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        return "<NewsItem><Identification><NewsIdentifier><NewsItemId>" + name + "</NewsItemId></NewsIdentifier>"
                + "</Identification><NewsManagement><Status FormalName='" + name + "'/><StatusWillChange><FutureStatus"
                + " FormalName='Usable'/><DateAndTime>20990101T000000Z</DateAndTime></StatusWillChange></NewsManagement>"
                + "<NewsComponent><NewsLines><HeadLine>" + (kind == null ? "Free" : "Held") + "</HeadLine></NewsLines>"
                + "<ContentItem><DataContent>The sea.</DataContent></ContentItem></NewsComponent></NewsItem>";
    }

    private static String g2(@org.jspecify.annotations.Nullable Kind kind) {
        boolean isEmbargoed = kind == Kind.EMBARGOED;
        var status = kind == null || isEmbargoed ? "usable" : kind.name().toLowerCase(Locale.ROOT);
        return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:" + kind + "' version='1'><itemMeta>"
                + (isEmbargoed ? "<embargoed>" + UNTIL + "</embargoed>" : "") + "<pubStatus qcode='stat:" + status
                + "'/></itemMeta><contentMeta><headline>" + (kind == null ? "Free" : "Held")
                + "</headline></contentMeta><contentSet><inlineData contenttype='text/plain'>The sea.</inlineData>"
                + "</contentSet></newsItem>";
    }

    private static String said(Kind kind) {
        return kind == Kind.EMBARGOED
                ? "\"embargoed\":\"" + UNTIL + "\","
                : "\"pubstatus\":\"" + kind.name().toLowerCase(Locale.ROOT) + "\",";
    }

    private static String ninjs1(String more, Kind kind) {
        return "{\"uri\":\"urn:a\"," + more + said(kind) + "\"headline\":\"Held\",\"body_xhtml\":\"<p>The sea.</p>\"}";
    }

    private static String ninjs3(Kind kind) {
        return "{\"uri\":\"urn:a\"," + said(kind) + "\"headlines\":[{\"value\":\"Held\"}],"
                + "\"bodies\":[{\"contenttype\":\"text/plain\",\"value\":\"The sea.\"}]}";
    }

    private static String row(Kind kind) {
        boolean isEmbargoed = kind == Kind.EMBARGOED;
        return "urn:a,Held,The sea.,"
                + (isEmbargoed ? "usable," + UNTIL : kind.name().toLowerCase(Locale.ROOT) + ",");
    }

    private static byte[] zip(String name, String text) {
        return zip(name, text.getBytes(UTF_8));
    }

    private static byte[] zip(String name, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] tar(String name, String text) {
        var bytes = text.getBytes(UTF_8);
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            var entry = new TarArchiveEntry(name);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(String text) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}

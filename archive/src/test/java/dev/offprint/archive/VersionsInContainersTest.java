// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.export.ExportOptions;
import dev.offprint.core.export.Exporter;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Of several versions of an item in one container the latest is taken, whatever the container is. */
class VersionsInContainersTest {
    private static String ninjs(int version, String headline) {
        return "{\"uri\":\"urn:ebb\",\"type\":\"text\",\"version\":\"" + version + "\",\"pubstatus\":\"usable\","
                + "\"headline\":\"" + headline + "\",\"body_html\":\"<p>The sea.</p>\"}";
    }

    private static String g2(int version, String headline) {
        return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:ebb' version='" + version
                + "'><contentMeta><headline>" + headline
                + "</headline></contentMeta><contentSet><inlineData contenttype='text/plain'>The sea.</inlineData>"
                + "</contentSet></newsItem>";
    }

    private static String newsml(int revision, String headline) {
        return "<NewsItem><Identification><NewsIdentifier><ProviderId>x</ProviderId><NewsItemId>ebb</NewsItemId>"
                + "<RevisionId>" + revision + "</RevisionId></NewsIdentifier></Identification><NewsComponent>"
                + "<NewsLines><HeadLine>" + headline + "</HeadLine></NewsLines><ContentItem><DataContent>The sea."
                + "</DataContent></ContentItem></NewsComponent></NewsItem>";
    }

    private static String nitf(int version, String headline) {
        return "<nitf><head><title>" + headline + "</title><docdata><doc-id id-string='ebb'/><du-key version='"
                + version + "' key='ebb'/></docdata></head><body><body.head><hedline><hl1>" + headline
                + "</hl1></hedline></body.head><body.content><p>The sea.</p></body.content></body></nitf>";
    }

    private static List<String> told(Source source, boolean all) throws OffprintException {
        var reading = ReadOptions.STANDARD.withSelection(new Selection(Set.of(), all));
        var exporter = Exporter.installed().with(ExportOptions.STANDARD.withReading(reading));
        var told = new ArrayList<String>();
        try (var entries = exporter.open(source)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) {
                told.add(told(entry.article().get()));
            }
        }
        return told;
    }

    private static String told(ReadResult result) {
        if (result instanceof ReadResult.Ok ok) return ok.article().metadata().headlineText();
        return result instanceof ReadResult.Skipped s
                ? "left out: " + s.problem().what()
                : ((ReadResult.Failed) result).problem().message();
    }

    private static void assertLatest(Source source) throws OffprintException {
        assertThat(told(source, false))
                .containsExactly(
                        "left out: it is version 1; only the latest, version 3, counts",
                        "Third",
                        "left out: it is version 2; only the latest, version 3, counts");
        assertThat(told(source, true)).containsExactly("First", "Third", "Second");
    }

    @Test
    void in_lines_of_json() throws OffprintException {
        var text = ninjs(1, "First") + "\n" + ninjs(3, "Third") + "\n" + ninjs(2, "Second") + "\n";
        assertLatest(Reads.source("wire.jsonl", text));
    }

    @Test
    void in_an_array_of_json() throws OffprintException {
        var text = "[" + ninjs(1, "First") + "," + ninjs(3, "Third") + "," + ninjs(2, "Second") + "]";
        assertLatest(Reads.source("wire.json", text));
    }

    @Test
    void in_messages_of_both_newsmls() throws OffprintException {
        assertLatest(Reads.source(
                "g2.xml",
                "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>" + g2(1, "First")
                        + g2(3, "Third") + g2(2, "Second") + "</itemSet></newsMessage>"));
        assertLatest(Reads.source(
                "one.xml",
                "<NewsML Version='1.2'>" + newsml(1, "First") + newsml(3, "Third") + newsml(2, "Second")
                        + "</NewsML>"));
    }

    @Test
    void among_the_files_of_an_archive() throws IOException {
        assertLatest(
                zip(Map.of("a.json", ninjs(1, "First"), "b.json", ninjs(3, "Third"), "c.json", ninjs(2, "Second"))));
        assertLatest(zip(Map.of("a.xml", nitf(1, "First"), "b.xml", nitf(3, "Third"), "c.xml", nitf(2, "Second"))));
        assertLatest(zip(Map.of("a.xml", g2(1, "First"), "b.xml", g2(3, "Third"), "c.xml", g2(2, "Second"))));
    }

    @Test
    void among_the_records_of_containers_in_an_archive() throws IOException {
        assertLatest(zip(
                Map.of("a.jsonl", ninjs(1, "First") + "\n" + ninjs(3, "Third") + "\n", "b.json", ninjs(2, "Second"))));
    }

    @Test
    void an_item_of_a_wire_keeps_its_status_among_records() throws OffprintException {
        var held = ninjs(2, "Second").replace("usable", "withheld");
        assertThat(told(Reads.source("wire.jsonl", ninjs(1, "First") + "\n" + held + "\n"), false))
                .containsExactly(
                        "left out: it is version 1; only the latest, version 2, counts",
                        "left out: the item must not be used for now: its provider withholds it");
    }

    @Test
    void a_story_whose_latest_version_is_canceled_is_left_out_altogether() throws OffprintException {
        var killed = ninjs(3, "Third").replace("usable", "canceled");
        var lines = ninjs(1, "First") + "\n" + killed + "\n" + ninjs(2, "Second") + "\n";
        assertThat(told(Reads.source("wire.jsonl", lines), false))
                .containsExactly(
                        "left out: it is version 1; only the latest, version 3, counts",
                        "left out: the item must not be used: its provider has canceled it",
                        "left out: it is version 2; only the latest, version 3, counts");
    }

    @Test
    void an_embargo_of_the_latest_version_holds_for_the_earlier_ones() throws OffprintException {
        var held = ninjs(2, "Second").replace("\"type\"", "\"embargoed\":\"2099-01-01T00:00:00Z\",\"type\"");
        assertThat(told(Reads.source("wire.jsonl", ninjs(1, "First") + "\n" + held + "\n"), false))
                .containsExactly(
                        "left out: it is version 1; only the latest, version 2, counts",
                        "left out: the item must not be used before 2099-01-01T00:00:00Z");
    }

    @Test
    void of_two_items_of_one_version_the_later_made_is_taken_else_the_last() throws OffprintException {
        var first = ninjs(1, "First").replace("\"type\"", "\"versioncreated\":\"2024-01-02\",\"type\"");
        var second = ninjs(1, "Second").replace("\"type\"", "\"versioncreated\":\"2024-01-01\",\"type\"");
        assertThat(told(Reads.source("wire.jsonl", first + "\n" + second + "\n"), false))
                .containsExactly("First", "left out: it is version 1; only the latest of several such counts");
        assertThat(told(Reads.source("wire.jsonl", ninjs(1, "First") + "\n" + ninjs(1, "Second") + "\n"), false))
                .containsExactly("left out: it is version 1; only the latest of several such counts", "Second");
    }

    private static Source zip(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return new Source("x.zip", ByteSource.of(out.toByteArray()), Resources.NONE);
    }
}

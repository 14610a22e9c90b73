// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.archive.Reads;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.FieldMap;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Selection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@SuppressWarnings("NullAway") // what is not there fails the test
final class RecordsTest {
    @Test
    void cc_news_is_known_by_itself() throws IOException {
        var read = Reads.text(
                        "news.jsonl",
                        "{\"title\":\"Rain &amp; wind\",\"text\":\"It rained.\\n\\nIt blew.\",\"domain\":\"example.org\","
                                + "\"date\":\"2018-04-05 10:20:30\",\"description\":\"A storm\",\"url\":\"https://example.org/a\","
                                + "\"image_url\":\"https://example.org/a.jpg\"}")
                .get(0);
        var metadata = read.article().metadata();
        assertThat(read.name()).isEqualTo("rain-wind");
        assertThat(metadata.headlineText()).isEqualTo("Rain & wind");
        assertThat(metadata.provenance().publication()).isEqualTo("example.org");
        assertThat(metadata.provenance().canonicalUrl()).isEqualTo("https://example.org/a");
        assertThat(metadata.dates().published().value().toString()).startsWith("2018-04-05T10:20:30");
        assertThat(metadata.leadImage().image().address()).isEqualTo("https://example.org/a.jpg");
        assertThat(read.words()).isEqualTo("It rained. It blew.");
    }

    @Test
    void a_broken_line_is_said_with_line_and_column_and_the_next_goes_on() throws IOException {
        var reads = Reads.text(
                "a.jsonl",
                "{\"title\":\"One\",\"text\":\"a b\"}\n\n{\"title\":nope}\n[1]\n{\"title\":\"Two\",\"text\":\"c\"}\n");
        assertThat(reads).hasSize(4);
        assertThat(reads.get(1).message()).startsWith("failed: a.jsonl:3:1").contains("not well-formed JSON");
        assertThat(reads.get(2).message()).startsWith("failed: a.jsonl:4: the line holds no object");
        assertThat(reads.get(3).article().metadata().headlineText()).isEqualTo("Two");
    }

    @Test
    void an_array_below_a_name_is_found_and_what_stands_beside_it_is_passed_over() throws IOException {
        var reads = Reads.text(
                "a.json",
                "{\"meta\":{\"count\":2},\"response\":{\"docs\":[{\"title\":\"A\",\"body\":\"<p>x</p>\"},"
                        + "{\"title\":\"B\",\"body\":\"y\"}],\"facets\":[{\"n\":1}]},\"more\":[{\"z\":1}]}");
        assertThat(reads.subList(0, 2)).extracting(Reads.Read::words).containsExactly("x", "y");
        assertThat(reads.get(2).message())
                .isEqualTo("skipped: a.json: fields beside the records that are not taken: facets, meta, more");
    }

    @Test
    void fields_are_taken_as_they_are_mapped() throws IOException {
        var map = new FieldMap(Map.of("title", "h.t|x", "html", "b", "ext.desk", "d"));
        var reads = Reads.all(
                Reads.source(
                        "a.jsonl",
                        "{\"h\":{\"t\":\"Head\"},\"b\":\"a <b>c</b>\",\"d\":\"city\"}\n{\"x\":\"Y\",\"b\":\"q\"}"),
                ReadOptions.STANDARD.withFields(map));
        assertThat(reads.get(0).article().metadata().headlineText()).isEqualTo("Head");
        assertThat(reads.get(0).article().metadata().ext()).containsEntry("desk", "city");
        assertThat(reads.get(0).words()).contains("c").doesNotContain("<b>");
        assertThat(reads.get(1).article().metadata().headlineText()).isEqualTo("Y");
    }

    @Test
    void a_body_in_a_list_of_texts_is_taken_whole() throws OffprintException {
        var line = "{\"title\":\"Four\",\"body\":[\"The first text.\",\"The second text.\",\"The third text.\"]}";
        var reads = Reads.all(Reads.source("a.jsonl", line), ReadOptions.STANDARD);
        assertThat(reads.get(0).words()).contains("first", "second", "third");
        assertThat(reads.get(0).article().body()).hasSize(3);
    }

    @Test
    void lists_of_texts_lose_nothing_untold() throws OffprintException {
        var line = "{\"title\":[\"One\",\"Two\"],\"subtitle\":[\"Three\",\"Four\"],\"abstract\":[\"Five\",\"Six\"],"
                + "\"author\":[\"Ann Arbor\",\"Bob Hill\"],\"body\":\"The text.\"}";
        var read =
                Reads.all(Reads.source("a.jsonl", line), ReadOptions.STANDARD).get(0);
        var metadata = read.article().metadata();
        assertThat(metadata.headlineText()).isEqualTo("One");
        assertThat(metadata.titles().dek()).containsExactly(new Text("Three"), new LineBreak(), new Text("Four"));
        assertThat(metadata.contributors()).extracting(Contributor::name).containsExactly("Ann Arbor", "Bob Hill");
        assertThat(metadata.summary()).hasSize(2);
        assertThat(told(read)).containsExactly("of several texts in the field \"title\" the first is taken, not: Two");
    }

    @Test
    void a_date_that_is_none_is_told_with_its_field() throws OffprintException {
        var lines = """
                {"title":"A","date":"soon","updated":"","text":"b"}
                {"title":"A","date":"0000-00-00 00:00:00","text":"b"}
                {"title":"A","date":"2024-05-01","text":"b"}
                """;
        var reads = Reads.all(Reads.source("a.jsonl", lines), ReadOptions.STANDARD);
        assertThat(told(reads.get(0)))
                .containsExactly(
                        "the field \"date\" holds \"soon\", which is not understood as a date and printed as it is");
        assertThat(told(reads.get(1))).isEmpty();
        assertThat(told(reads.get(2))).isEmpty();
        var row = Reads.all(Reads.source("a.csv", "title,date,text\nA,soon,b\n"), ReadOptions.STANDARD)
                .get(0);
        assertThat(told(row)).containsExactly(told(reads.get(0)).get(0));
    }

    private static List<String> told(Reads.Read read) {
        return ((ReadResult.Ok) read.result())
                .notices().stream().map(Problem::what).toList();
    }

    @Test
    void a_map_takes_no_item_that_must_not_be_used() throws OffprintException {
        var item =
                "{\"uri\":\"urn:x:%d\",\"type\":\"text\",\"pubstatus\":\"%s\",\"headline\":\"Tides\",\"body_text\":\"Ebb.\"}\n";
        var lines = item.formatted(1, "usable") + item.formatted(2, "withheld") + item.formatted(3, "canceled");
        var options = ReadOptions.STANDARD.withFields(new FieldMap(Map.of("title", "headline", "body", "body_text")));
        var codes = Reads.all(Reads.source("a.jsonl", lines), options).stream()
                .map(read -> read.result() instanceof ReadResult.Skipped skipped
                        ? skipped.problem().code()
                        : "taken")
                .toList();
        assertThat(codes).containsSubsequence("taken", "read.status.withheld", "read.status.canceled");
    }

    @Test
    void a_field_that_no_record_has_is_refused_with_those_that_are_there() {
        assertThatThrownBy(() -> mapped(Map.of("title", "head", "body", "text")))
                .hasMessageContaining("no record has the field \"head\", mapped to title")
                .hasMessageContaining("fields that are there: title, text");
        assertThatThrownBy(() -> mapped(Map.of("colour", "text")))
                .hasMessageContaining(
                        "--map: \"colour\" is nothing that an article has; known: alt, attachments, author,");
        assertThatThrownBy(() -> mapped(Map.of("titel", "text"))).hasMessageEndingWith("did you mean title?");
        assertThatThrownBy(() -> mapped(Map.of("title", "|"))).hasMessageContaining("title is mapped to no field");
    }

    private static void mapped(Map<String, String> map) throws OffprintException {
        Reads.all(
                Reads.source("a.jsonl", "{\"title\":\"A\",\"text\":\"b\"}"),
                ReadOptions.STANDARD.withFields(new FieldMap(map)));
    }

    @Test
    void a_list_of_links_gets_one_message() {
        assertThatThrownBy(() -> Reads.text(
                        "pocket.csv",
                        "title,url,time_added,tags,status\nA,https://a.org,1,,unread\nB,https://b.org,2,,unread\n"))
                .hasMessageContaining("this list holds only links (2 of them)");
        assertThatThrownBy(() -> Reads.text("l.json", "[{\"title\":\"A\",\"url\":\"https://a.org\"}]"))
                .hasMessageContaining("(1 of them)");
    }

    @Test
    void a_link_among_articles_is_left_out() throws IOException {
        var reads =
                Reads.text("l.json", "[{\"title\":\"A\",\"text\":\"b\"},{\"title\":\"A\",\"url\":\"https://a.org\"}]");
        assertThat(reads.get(1).message()).startsWith("skipped:").contains("only a link");
    }

    @Test
    void drafts_and_pages_are_left_out_unless_asked_for() throws IOException {
        var text =
                "[{\"title\":\"A\",\"html\":\"<p>b</p>\",\"status\":\"draft\"},{\"title\":\"B\",\"html\":\"<p>b</p>\",\"type\":\"page\"}]";
        assertThat(Reads.text("l.json", text)).allMatch(r -> r.message().startsWith("skipped: l.json:1: left out"));
        var selection = new Selection(Set.of(Selection.Kind.DRAFTS, Selection.Kind.PAGES), false);
        assertThat(Reads.all(Reads.source("l.json", text), ReadOptions.STANDARD.withSelection(selection)))
                .allMatch(r -> r.message().isEmpty());
    }

    @Test
    void tables_have_any_separator_quotes_and_a_mark_at_their_start() throws IOException {
        var read = Reads.text("t.csv", "\uFEFFtitle;text;tags\n\"A; \"\"b\"\"\";\"one\n\ntwo\";x, y\n")
                .get(0);
        assertThat(read.article().metadata().headlineText()).isEqualTo("A; \"b\"");
        assertThat(read.words()).isEqualTo("one two");
        assertThat(read.article().metadata().tags()).containsExactly("x", "y");
        assertThat(Reads.text("t.tsv", "headline\tarticle\nA\tb c\n").get(0).words())
                .isEqualTo("b c");
    }

    @Test
    void a_row_with_too_many_fields_is_said_and_the_next_goes_on() throws IOException {
        var reads = Reads.text("t.csv", "title,text\nA,b,c\nB,d\n");
        assertThat(reads.get(0).message()).startsWith("failed: t.csv:2: the row has 3 fields, the head names 2");
        assertThat(reads.get(1).words()).isEqualTo("d");
    }

    @Test
    void what_is_too_deep_or_too_large_names_its_limit() throws IOException {
        var deep = "{\"title\":" + "[".repeat(5000) + "]".repeat(5000) + "}\n{\"title\":\"A\",\"text\":\"b\"}\n";
        var reads = Reads.text("d.jsonl", deep);
        assertThat(reads.get(0).message()).contains("--limit nesting=N");
        assertThat(reads.get(1).words()).isEqualTo("b");
        var small = ReadOptions.STANDARD.withLimits(Limits.STANDARD.with(Limit.INPUT_BYTES, 100));
        var long1 = "{\"title\":\"A\",\"text\":\"" + "x".repeat(300) + "\"}\n{\"title\":\"B\",\"text\":\"b\"}\n";
        var cut = Reads.all(Reads.source("l.jsonl", long1), small);
        assertThat(cut.get(0).message()).contains("--limit input-bytes=N");
        assertThat(cut.get(1).words()).isEqualTo("b");
    }

    @Test
    void every_prefix_reads_or_is_reported() throws IOException {
        for (var text : new String[] {
            "{\"posts\":[{\"title\":\"Ä\",\"text\":\"b\"},{\"title\":\"C\",\"html\":\"<p>d</p>\"}],\"x\":1}",
            "title,text\n\"A\",\"b\nc\"\nB,d\n",
            "{\"title\":\"A\",\"text\":\"b\"}\n{\"title\":\"B\",\"text\":\"c\"}\n"
        }) {
            for (int end = 1; end < text.length(); end++) {
                for (var name : new String[] {"a.json", "a.jsonl", "a.csv"}) prefix(name, text.substring(0, end));
            }
        }
    }

    private static void prefix(String name, String text) {
        try {
            Reads.text(name, text);
        } catch (OffprintException e) {
            assertThat(e.problem().what()).isNotBlank();
        } catch (AssertionError e) {
            assertThat(e).hasMessageStartingWith("no container knows");
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES) // what is not linear would take hours
    void a_million_digits_of_an_id_take_no_time() throws IOException {
        var read = Reads.text(
                        "a.jsonl",
                        "{\"id\":\"" + "7".repeat(1_000_000) + "x\",\"title\":\"Rain\",\"text\":\"It rained.\"}\n")
                .get(0);
        assertThat(read.name()).isEqualTo("rain");
    }

    @Test
    void an_object_where_a_text_is_meant_leaves_the_next_candidate() throws IOException {
        var read = Reads.text(
                        "a.jsonl",
                        "{\"title\":{\"x\":1},\"headline\":\"Rain\",\"text\":\"It rained.\",\"date\":{\"x\":1},"
                                + "\"published_at\":\"2024-03-01\",\"authors\":[{\"id\":5}],\"author\":\"Ida Holm\"}\n")
                .get(0);
        var metadata = read.article().metadata();
        assertThat(metadata.headlineText()).isEqualTo("Rain");
        assertThat(String.valueOf(metadata.dates().published())).contains("2024-03-01");
        assertThat(metadata.contributors()).hasSize(1);
    }

    @Test
    void tables_of_another_service_beside_the_records_are_told() throws IOException {
        var reads = Reads.text(
                "a.json",
                "{\"tags\":[\"x\"],\"users\":[{\"id\":1}],\"title\":\"T\",\"posts\":[{\"title\":\"A\",\"text\":\"It rained.\"},"
                        + "{\"title\":\"B\",\"text\":\"It blew.\"}],\"rows\":[],\"docs\":[1]}");
        assertThat(reads.get(2).message())
                .isEqualTo("skipped: a.json: fields beside the records that are not taken: docs, tags, title, users");
    }

    @Test
    void languages_are_known_by_their_names_whatever_the_java_calls_them() {
        assertThat(Map.of(
                        "Fula",
                        "ff",
                        "Fulah",
                        "ff",
                        "m\u0101ori",
                        "mi",
                        "Maori",
                        "mi",
                        "Bengali",
                        "bn",
                        " Dutch",
                        "nl"))
                .allSatisfy((name, tag) -> assertThat(LanguageNames.tag(name)).isEqualTo(tag));
        assertThat(LanguageNames.tag("Quenya")).isNull();
    }

    @Test
    void cards_of_ghost_read_the_same_from_its_editor_and_from_its_page() throws IOException {
        var cards = "{'root':{'children':["
                + "{'type':'file','src':'https://x.example/a.pdf','fileTitle':'Tables','fileName':'a.pdf','fileCaption':'Of tides'},"
                + "{'type':'product','productTitle':'A boat','productDescription':'<p>It floats.</p>',"
                + "'productUrl':'https://x.example/b','productButton':'See'},"
                + "{'type':'toggle','heading':'More','content':'<p>Deep</p>'},"
                + "{'type':'callout','calloutEmoji':'!','calloutText':'<p>Mind <b>it</b></p>'},"
                + "{'type':'bookmark','url':'https://y.example/c','metadata':{'title':'C','description':'D',"
                + "'publisher':'Y','author':'Z'},'caption':'E'}]}}";
        var page = "<div class='kg-card kg-file-card'><a class='kg-file-card-container' href='https://x.example/a.pdf'>"
                + "<div class='kg-file-card-contents'><div class='kg-file-card-title'>Tables</div>"
                + "<div class='kg-file-card-caption'>Of tides</div><div class='kg-file-card-metadata'>"
                + "<div class='kg-file-card-filename'>a.pdf</div></div></div></a></div>"
                + "<div class='kg-card kg-product-card'><div class='kg-product-card-container'>"
                + "<h4 class='kg-product-card-title'>A boat</h4><div class='kg-product-card-description'><p>It floats.</p>"
                + "</div><a href='https://x.example/b' class='kg-product-card-button'><span>See</span></a></div></div>"
                + "<div class='kg-card kg-toggle-card'><div class='kg-toggle-heading'><h4 class='kg-toggle-heading-text'>"
                + "More</h4></div><div class='kg-toggle-content'><p>Deep</p></div></div>"
                + "<div class='kg-card kg-callout-card'><div class='kg-callout-emoji'>!</div><div class='kg-callout-text'>"
                + "Mind <b>it</b></div></div>"
                + "<figure class='kg-card kg-bookmark-card'><a class='kg-bookmark-container' href='https://y.example/c'>"
                + "<div class='kg-bookmark-title'>C</div><div class='kg-bookmark-description'>D</div>"
                + "<span class='kg-bookmark-author'>Y</span><span class='kg-bookmark-publisher'>Z</span></a>"
                + "<figcaption>E</figcaption></figure>";
        assertThat(ghost("lexical", cards.replace("'", "\\\""))).isEqualTo(ghost("html", page));
    }

    private static String ghost(String field, String body) throws IOException {
        var other = field.equals("html") ? "lexical" : "html";
        var record = "{\"title\":\"A\",\"" + other + "\":null,\"feature_image\":null,\"published_at\":\"2024-01-02\",\""
                + field + "\":\"" + body + "\"}\n";
        return Outline.of(Reads.text("a.jsonl", record).get(0).article());
    }

    @Test
    void a_record_whose_time_is_over_is_told_of_and_the_next_goes_on() throws IOException {
        var html = "<p>It rained on the pier, and the ferry stayed at home.</p>".repeat(2000);
        var record = "{\"title\":\"Rain\",\"content_html\":\"" + html + "\"}\n";
        var still = new AtomicLong();
        assertThat(read(record, still::getAndIncrement)).hasSize(1);
        long ofOne = still.get();
        assertThat(ofOne).as("looks at the clock").isGreaterThan(4);
        for (long last : new long[] {ofOne + 2, ofOne + ofOne / 2, 2 * ofOne}) {
            var looks = new AtomicLong();
            var reads = read(record.repeat(3), () -> looks.incrementAndGet() < last ? 0 : Long.MAX_VALUE);
            assertThat(reads).hasSize(3);
            assertThat(reads.get(0).message()).isEmpty();
            assertThat(reads.get(1).message())
                    .contains("failed", "reading it takes longer than 60 seconds, the limit (seconds)");
            assertThat(reads.get(2).message()).isEmpty();
        }
    }

    private static List<Reads.Read> read(String records, LongSupplier clock) throws OffprintException {
        var limits = Limits.STANDARD.withClock(clock);
        return Reads.all(Reads.source("a.jsonl", records), ReadOptions.STANDARD.withLimits(limits));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Containers;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Intake;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewsMessageContainerTest {
    private final NewsMessageContainer container = new NewsMessageContainer();

    private static final String MESSAGE = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>
            <packageItem guid="p"><itemMeta/></packageItem>
            <newsItem guid="a" version="1"><contentMeta><headline>One</headline></contentMeta>
              <contentSet><inlineData contenttype="text/plain">First text.</inlineData></contentSet></newsItem>
            <newsItem guid="empty"> ..... </newsItem>
            <newsItem guid="b" version="1"><itemMeta><pubStatus qcode="stat:withheld"/></itemMeta><contentMeta/></newsItem>
            <newsItem guid="c" version="1"><contentMeta><headline>Three</headline></contentMeta>
              <contentSet><inlineData contenttype="text/plain">Third text.</inlineData></contentSet></newsItem>
            </itemSet></newsMessage>
            """;

    private List<Entry> entries(String message, Limits limits) throws OffprintException {
        var options = ReadOptions.STANDARD.withLimits(limits);
        var intake = new Intake(Readers.installed(), Containers.NONE, options, 0);
        var all = new ArrayList<Entry>();
        try (var entries = container.open(Fixtures.source("m.xml", message), intake)) {
            for (var entry = entries.next(); entry != null; entry = entries.next()) all.add(entry);
        }
        return all;
    }

    private static Likelihood probe(NewsMessageContainer container, String text) {
        return container.probe(new Prefix("m.xml", text.getBytes(UTF_8)));
    }

    @Test
    void every_item_of_a_message_is_an_entry_and_what_is_no_article_says_why() throws OffprintException {
        var results = entries(MESSAGE, Limits.STANDARD);
        assertThat(results).extracting(Entry::name).containsExactly("p", "a", "empty", "b", "c");
        var outcomes = results.stream().map(e -> e.article().get()).toList();
        assertThat(outcomes.get(0)).isInstanceOf(ReadResult.Skipped.class);
        assertThat(Fixtures.article(outcomes.get(1)).metadata().headlineText()).isEqualTo("One");
        assertThat(outcomes.get(2)).isInstanceOf(ReadResult.Skipped.class);
        assertThat(outcomes.get(3))
                .isInstanceOfSatisfying(
                        ReadResult.Skipped.class,
                        skipped -> assertThat(skipped.problem().code()).isEqualTo("read.status.withheld"));
        assertThat(Fixtures.article(outcomes.get(4)).metadata().headlineText()).isEqualTo("Three");
    }

    @Test
    void several_items_of_the_first_newsml_are_entries_too() throws OffprintException {
        var message = IntStream.range(0, 3)
                .mapToObj(i -> "<NewsItem><Identification><NewsIdentifier><NewsItemId>n" + i
                        + "</NewsItemId></NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>H" + i
                        + "</HeadLine></NewsLines><ContentItem><DataContent>Text " + i
                        + ".</DataContent></ContentItem></NewsComponent></NewsItem>")
                .collect(Collectors.joining("", "<NewsML Version='1.2'>", "</NewsML>"));
        assertThat(entries(message, Limits.STANDARD))
                .extracting(e -> Fixtures.article(e.article().get()).metadata().headlineText())
                .containsExactly("H0", "H1", "H2");
        assertThat(probe(container, message)).isEqualTo(Likelihood.CERTAIN);
    }

    @Test
    void a_message_of_one_item_is_left_to_its_reader_unless_it_may_hold_more() {
        assertThat(probe(container, "<NewsML><NewsItem/></NewsML>")).isEqualTo(Likelihood.LIKELY);
        assertThat(probe(container, MESSAGE)).isEqualTo(Likelihood.CERTAIN);
        assertThat(probe(container, "<rss/>")).isEqualTo(Likelihood.NO);
    }

    @Test
    void a_message_that_breaks_off_gives_its_whole_items_and_then_the_place() {
        int cut = MESSAGE.indexOf("Third");
        assertThatThrownBy(() -> entries(MESSAGE.substring(0, cut), Limits.STANDARD))
                .isInstanceOf(OffprintException.class)
                .hasMessageContaining("not well-formed");
    }

    @Test
    void every_beginning_of_a_message_is_read_or_refused() {
        for (int end = 1; end < MESSAGE.length() - 2; end += 7) {
            var cut = MESSAGE.substring(0, end);
            assertThatThrownBy(() -> entries(cut, Limits.STANDARD)).isInstanceOf(OffprintException.class);
        }
    }

    @Test
    void more_items_than_the_limit_allows_are_refused() {
        assertThatThrownBy(() -> entries(MESSAGE, Limits.STANDARD.with(Limit.ENTRIES, 2)))
                .hasMessageContaining("--limit entries");
    }
}

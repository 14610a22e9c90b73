// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.resource.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * Every word of a text is in the article, or a notice says that it is not: asked of each element inside each other. Not of
 * the brackets around readings (rp), and of plaintext, which nothing ends.
 */
class NothingUntoldTest {
    private static final List<String> NAMES = List.of(
            ("a abbr acronym address area article aside audio b base bdi bdo big blink blockquote br button canvas"
                            + " caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em"
                            + " embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header"
                            + " hgroup hr i iframe img input ins kbd label legend li link listing main map mark marquee"
                            + " math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p"
                            + " param picture pre progress q rb rt rtc ruby s samp search section select slot small"
                            + " source span strike strong sub summary sup svg table tbody td template textarea tfoot th thead"
                            + " time title tr track tt u ul var video wbr xmp amp-img amp-video amp-youtube amp-consent"
                            + " lite-youtube")
                    .split(" ", -1));

    private static final List<String> PLAYERS = List.of(
            "audio",
            "video",
            "iframe",
            "embed",
            "object",
            "img",
            "amp-img",
            "amp-video",
            "amp-youtube",
            "lite-youtube");

    private static final ReadOptions EXPLAINED =
            ReadOptions.STANDARD.withPages(ReadOptions.STANDARD.pages().withExplain(true));

    @Test
    void of_a_fragment() {
        assertThat(untold(NAMES, NothingUntoldTest::fragment)).isEmpty();
    }

    @Test
    void of_elements_with_addresses() {
        Form addressed =
                (outer, inner, n) -> fragment(outer + " src=a.mp4 data=a.swf videoid=a data-videoid=a", inner, n);
        assertThat(untold(PLAYERS, addressed)).isEmpty();
    }

    @Test
    void of_a_page_with_menus() {
        var untold = new ArrayList<String>();
        for (var outer : List.of("div", "form", "time", "table", "noscript")) {
            for (int n = 0; n < NAMES.size(); n++) {
                var html = page(fragment(outer, NAMES.get(n), n));
                var source = new Source("page.html", ByteSource.of(html.getBytes(UTF_8)), Resources.NONE);
                missing(html, new HtmlReader().read(source, EXPLAINED))
                        .forEach(word -> untold.add(outer + " " + named(word)));
            }
        }
        assertThat(untold).isEmpty();
    }

    /** How two elements stand in an input; the number tells their words from others. */
    private interface Form {
        String of(String outer, String inner, int number);
    }

    private static String fragment(String outer, String inner, int n) {
        var name = outer.split(" ", -1)[0];
        return "<div><p>Wbefore" + n + "</p><" + outer + ">Wouter" + n + " <" + inner + ">Winner" + n + "</" + inner
                + "> Wtail" + n + "</" + name + "><p>Wafter" + n + "</p></div>";
    }

    /** Asks of all inner elements at once, and one by one where that fails: some do not end before others. */
    private static List<String> untold(List<String> names, Form form) {
        var untold = new ArrayList<String>();
        for (var outer : names) {
            var each = IntStream.range(0, NAMES.size())
                    .mapToObj(n -> form.of(outer, NAMES.get(n), n))
                    .toList();
            var all = String.join("", each);
            if (missing(all, read(all)).findAny().isEmpty()) continue;
            for (var html : each) missing(html, read(html)).forEach(word -> untold.add(outer + " " + named(word)));
        }
        return untold;
    }

    /** Tells with which element inside it happened. */
    private static String named(String word) {
        return word + " " + NAMES.get(Integer.parseInt(word.replaceAll("\\D+", "")));
    }

    private static ReadResult read(String html) {
        return HtmlFragment.read(html, Metadata.headline("Told"), Resources.NONE, EXPLAINED);
    }

    private static String page(String html) {
        var prose = "<p>A sentence that goes on, and on, and tells of ferries, sheep, lemons and storms.</p>".repeat(8);
        return "<link rel=stylesheet href=a.css><body>Wloose0<div id=top><a href=/>Whome1</a></div><section>Wbeside2"
                + "<div>" + prose + html + prose + "</div></section><div>Wbelow3</div></body>";
    }

    private static Stream<String> missing(String html, ReadResult result) {
        if (!(result instanceof ReadResult.Ok ok)) throw new AssertionError(result);
        var told = Stream.concat(
                        Stream.of(ok.article().toString()),
                        ok.notices().stream().map(Problem::message))
                .flatMap(NothingUntoldTest::words)
                .collect(Collectors.toSet());
        return Jsoup.parse(html)
                .nodeStream(TextNode.class) // what stands in an attribute after all is no text
                .flatMap(node -> words(node.text()))
                .filter(word -> !told.contains(word));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("\\W+", -1)).filter(word -> word.startsWith("W"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/** Holds the paragraphs of a source against the article: their words one behind the other, as they stand in the source. */
public final class WordOrder {
    private static final String PARAGRAPHS =
            "p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, figcaption, caption, pre, blockquote, div";

    private static final Evaluator PARAGRAPH = Selector.evaluatorOf(PARAGRAPHS);
    private static final Evaluator BLOCK = Selector.evaluatorOf(PARAGRAPHS + ", ul, ol, dl, table, figure, math");

    private static final int LONGEST_MARK = 5;

    private WordOrder() {}

    /** The paragraphs of which the words are not so in the article, nor in a notice. */
    public static List<String> broken(Element source, ReadResult.Ok result) {
        var told = result.notices().stream().map(Problem::what).collect(Collectors.joining(" "));
        var there = squeezed(text(result.article()) + told);
        return paragraphs(source).stream()
                .filter(p -> !there.contains(squeezed(SeenText.of(p))))
                .map(p -> SeenText.of(without(p, told)))
                .filter(text -> !there.contains(squeezed(text)))
                .toList();
    }

    /** Marks of notes are made anew by every format, and what is told to be left out stands elsewhere. */
    private static Element without(Element paragraph, String told) {
        var copy = paragraph.clone();
        for (var part : copy.select("*")) {
            boolean isMark = part.is("a[href^=#]") && part.text().length() <= LONGEST_MARK;
            if (isMark || !part.equals(copy) && told.contains("\"" + part.text() + "\"")) part.remove();
        }
        return copy;
    }

    /** How many paragraphs a source has. */
    public static int count(Element source) {
        return paragraphs(source).size();
    }

    private static String text(Article article) {
        var contents = Contents.of(article);
        var running = contents.inlines().stream().map(WordOrder::text).collect(Collectors.joining());
        var code = contents.blocks().stream()
                .flatMap(b -> b instanceof CodeBlock c ? Stream.of(c.text()) : Stream.empty())
                .collect(Collectors.joining(" "));
        var pictures =
                contents.images().stream().map(Image::alt).map(a -> a.orEmpty()).collect(Collectors.joining(" "));
        return running + code + pictures;
    }

    private static String text(Inline inline) {
        return inline instanceof Text text ? text.text() : "";
    }

    private static List<Element> paragraphs(Element source) {
        var found = new ArrayList<Element>();
        source.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element)) return FilterResult.CONTINUE;
                if (depth > 0 && SeenText.isUnseen(element)) return FilterResult.SKIP_ENTIRELY;
                if (!isParagraph(element)) return FilterResult.CONTINUE;
                found.add(element);
                return FilterResult.SKIP_ENTIRELY;
            }
        });
        return found;
    }

    /** One without others inside, and without what may stand beside it in the article. */
    private static boolean isParagraph(Element element) {
        return element.is(PARAGRAPH) && element.select(BLOCK).size() == 1;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.nitf;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.html.HtmlTree;
import dev.offprint.core.read.wire.TextBody;
import dev.offprint.core.read.wire.Tree;
import dev.offprint.core.read.wire.WireFacts;
import dev.offprint.core.read.xml.XmlInput;
import dev.offprint.core.read.xml.XmlTree;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Element;

/** Makes HTML of markup that stands inside other formats: NITF, XHTML, HTML as text, or any other. Stateless. */
public final class NitfMarkup {
    private static final Pattern HTML = Pattern.compile(
            "<(?:p|div|br|h[1-6]|section|article|ul|ol|table|html|body)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private NitfMarkup() {}

    /**
     * The text in an element that holds markup, or characters that are some.
     *
     * @param facts take what NITF says of itself
     * @throws OffprintException it goes over a limit
     */
    public static Element html(Element holder, WireFacts facts, Reading reading) throws OffprintException {
        var nitf = holder.stream().filter(e -> Tree.is(e, "nitf")).findFirst();
        if (nitf.isPresent()) {
            NitfHead.of(nitf.get(), facts);
            return NitfBody.of(nitf.get(), facts, reading);
        }
        if (holder.childrenSize() == 0) {
            var text = reading.text(holder.wholeText());
            return looksLikeHtml(text) ? html(text, reading) : TextBody.of(text);
        }
        var content = holder.stream().filter(e -> Tree.is(e, "body.content")).findFirst();
        if (content.isPresent()) return converted(content.get(), reading);
        return isHtml(holder) ? html(holder, facts) : foreign(holder, reading);
    }

    /**
     * The text of NITF that stood as characters.
     *
     * @throws OffprintException it is not well-formed, or goes over a limit
     */
    public static Element nitf(String text, WireFacts facts, Reading reading) throws OffprintException {
        var in = XmlInput.open(new StringReader(text.strip()), reading.place());
        try {
            while (in.getEventType() != XMLStreamConstants.START_ELEMENT) in.next();
        } catch (XMLStreamException e) {
            throw XmlInput.failed(reading.place(), e);
        }
        var root = new XmlTree(in, reading.place(), NitfReader.NAMES, reading.limits()).element();
        return html(new Element("div").appendChild(root), facts, reading);
    }

    /** XHTML; the title of a page is the headline where there is no other. */
    private static Element html(Element holder, WireFacts facts) {
        var box = new Element("div");
        var body = holder.selectFirst("body");
        var title = holder.selectFirst("head > title");
        boolean isHeadline = title != null && body != null && body.selectFirst("h1") == null;
        if (title != null && isHeadline) facts.headline(title.text());
        else if (title != null) facts.surplus("title", title.text());
        (body == null ? holder : body).childNodesCopy().forEach(box::appendChild);
        return box;
    }

    private static boolean isHtml(Element holder) {
        return holder.selectFirst("html, body, p, div, h1, h2, ul, ol, table, section, article") != null;
    }

    /** Markup that nobody knows keeps its words, a paragraph for each element that holds some itself. */
    private static Element foreign(Element holder, Reading reading) {
        reading.warning(
                "read.wire.markup",
                reading.place(),
                "the content is in <" + holder.child(0).tagName() + ">, of which only the words are taken",
                "");
        var box = new Element("div");
        paragraphs(holder, box);
        return box;
    }

    private static void paragraphs(Element element, Element box) {
        if (!element.ownText().isBlank() || element.childrenSize() == 0) {
            if (element.hasText()) box.appendElement("p").text(element.text());
            return;
        }
        element.children().forEach(child -> paragraphs(child, box));
    }

    private static Element converted(Element content, Reading reading) {
        var box = new Element("div");
        var nitf = new NitfHtml(reading);
        nitf.inside(content, box);
        nitf.notes().ifPresent(box::appendChild);
        return box;
    }

    /** HTML that stood as characters, of which a whole page gives its body. */
    public static Element html(String text, Reading reading) throws OffprintException {
        var box = HtmlTree.body(text, reading);
        box.remove();
        return box.tagName("div");
    }

    /** Whether characters are HTML. */
    public static boolean looksLikeHtml(String text) {
        return HTML.matcher(text).find();
    }
}

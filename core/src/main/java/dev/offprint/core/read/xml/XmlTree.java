// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Reading;
import dev.offprint.core.xml.Prolog;
import java.io.StringReader;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Makes trees of XML, or of single elements of a stream. The trees are those of HTML, so that selectors work on them and
 * XHTML inside goes through the same reader as all HTML. Of one thread.
 */
public final class XmlTree {
    /** Deeper than any document, not deeper than a stack. */
    static final int DEEPEST = 512;

    private static final String LINE = "offprint.line";

    private final XMLStreamReader in;
    private final String place;
    private final XmlNames names;
    private final Limits limits;
    /** Characters come in pieces; a node is made of all of them, as joining nodes would copy a long text again and again. */
    private final StringBuilder characters = new StringBuilder();

    private int elements;

    /** @param place the input, for messages */
    public XmlTree(XMLStreamReader in, String place, XmlNames names, Limits limits) {
        this.in = in;
        this.place = place;
        this.names = names;
        this.limits = limits;
    }

    /**
     * The root of an input.
     *
     * @throws OffprintException the input cannot be read, is not well-formed (with line and column), or too large
     */
    public static Element root(Reading reading, XmlNames names) throws OffprintException {
        return strict(reading, names, text(reading));
    }

    /**
     * The root of an input that need not be well-formed: where it is not, a warning says so with line and column, and as
     * much is made of it as can be.
     *
     * @param isKnown whether the root is one that makes that worthwhile; for others it is refused as by {@link #root}
     * @throws OffprintException the input cannot be read, is too large, or is no XML that is known
     */
    public static Element lenient(Reading reading, XmlNames names, Predicate<Element> isKnown)
            throws OffprintException {
        var text = text(reading);
        try {
            return strict(reading, names, text);
        } catch (OffprintException e) {
            if (!e.problem().code().equals("read.xml")) throw e;
            var root = new LenientTree(reading, names).of(text);
            if (!isKnown.test(root)) throw e;
            var fault = e.problem();
            reading.warning("read.xml.lenient", fault.place(), fault.what() + "; the rest is read as it stands", "");
            return root;
        }
    }

    /** The input without its document type, entities resolved; lines are kept. */
    private static String text(Reading reading) throws OffprintException {
        var text = reading.text(XmlDeclaration::charset).text();
        reading.refuseBlank(text);
        var prolog = Prolog.of(text);
        return new EntityText(reading, prolog.entities()).of(prolog.text());
    }

    private static Element strict(Reading reading, XmlNames names, String text) throws OffprintException {
        var in = XmlInput.open(new StringReader(text.stripLeading()), reading.place());
        try {
            while (in.getEventType() != XMLStreamConstants.START_ELEMENT) in.next();
            var root = new XmlTree(in, reading.place(), names, reading.limits()).element();
            while (in.hasNext()) in.next();
            return root;
        } catch (XMLStreamException e) {
            throw XmlInput.failed(reading.place(), e);
        }
    }

    /** The line of the input on which an element of a tree begins. */
    public static OptionalInt line(Element element) {
        return element.attributes().userData(LINE) instanceof Integer line ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** Counts the lines of a tree on, where it was a piece of a larger input. */
    public static void moveLines(Element root, int by) {
        root.stream().forEach(element -> line(element).ifPresent(line -> mark(element, line + by)));
    }

    static void mark(Element element, int line) {
        element.attributes().userData(LINE, line);
    }

    /**
     * The element at whose start the stream stands, with everything inside; the stream then stands at its end.
     *
     * @throws OffprintException it is not well-formed, or asks for more than the limits allow
     */
    public Element element() throws OffprintException {
        try {
            elements = 0;
            characters.setLength(0);
            var root = started();
            var open = root;
            for (int depth = 1; depth > 0; ) {
                int event = in.next();
                if (isText(event)) continue;
                flush(open);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > DEEPEST) throw breach(Limit.NESTING, DEEPEST);
                    var child = started();
                    open.appendChild(child);
                    open = child;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (--depth > 0) open = Objects.requireNonNull(open.parent());
                }
            }
            return root;
        } catch (XMLStreamException e) {
            throw XmlInput.failed(place, e);
        }
    }

    /** Takes characters; those between two other events become one node. */
    private boolean isText(int event) {
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            characters.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            characters.append(Parser.unescapeEntities("&" + in.getLocalName() + ";", false));
        } else {
            return event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION;
        }
        return true;
    }

    private void flush(Element open) {
        if (characters.length() == 0) return;
        open.appendChild(new TextNode(characters.toString()));
        characters.setLength(0);
    }

    private Element started() throws OffprintException {
        if (++elements > limits.elements()) throw breach(Limit.ELEMENTS, limits.elements());
        var element = new Element(tag(), "");
        for (int i = 0; i < in.getAttributeCount(); i++) {
            var namespace = Objects.requireNonNullElse(in.getAttributeNamespace(i), "");
            var prefix = Objects.requireNonNullElse(in.getAttributePrefix(i), "");
            var name = names.name(namespace, prefix, in.getAttributeLocalName(i));
            element.attributes().add(name, in.getAttributeValue(i));
        }
        element.attributes().userData(LINE, in.getLocation().getLineNumber());
        return element;
    }

    private Tag tag() {
        var namespace = Objects.requireNonNullElse(in.getNamespaceURI(), "");
        var prefix = Objects.requireNonNullElse(in.getPrefix(), "");
        boolean isHtml = namespace.equals(XmlNames.XHTML);
        return Tag.valueOf(
                names.name(namespace, prefix, in.getLocalName()),
                isHtml ? Parser.NamespaceHtml : Parser.NamespaceXml,
                isHtml ? ParseSettings.htmlDefault : ParseSettings.preserveCase);
    }

    private OffprintException breach(Limit limit, long most) {
        return breach(place + ":" + in.getLocation().getLineNumber(), limit, most);
    }

    static OffprintException breach(String at, Limit limit, long most) {
        return new OffprintException(Problem.error(
                "read.limit." + limit.id(),
                at,
                "the XML goes over the limit of " + most + " " + limit.description(),
                limit.cure()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.svg;

import dev.offprint.core.picture.SvgInput;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes an SVG anew with what is drawing, by a list of what may stay: no script, no handler of events, nothing foreign, and
 * no address but those of parts of itself and of pictures that it holds.
 */
public final class SvgCleaner {
    private static final int MOST_ELEMENTS = 200_000;
    static final int DEEPEST = 200;

    private final SvgOutput out = new SvgOutput();
    private final SvgReferences references;
    private int elements;
    private int depth;
    private boolean dropped;

    private SvgCleaner(SvgReferences references) {
        this.references = references;
    }

    /**
     * A clean drawing.
     *
     * @param dropped whether anything was left out that may have been visible
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
    public record Clean(byte[] bytes, boolean dropped) {}

    /**
     * Cleans a drawing.
     *
     * @throws IOException it is no well-formed XML, or too large or too deep
     */
    public static Clean clean(byte[] bytes) throws IOException {
        try {
            var cleaner = new SvgCleaner(SvgReferences.of(bytes));
            cleaner.document(SvgInput.open(bytes));
            return new Clean(cleaner.out.bytes(), cleaner.dropped);
        } catch (XMLStreamException e) {
            throw new IOException("an SVG that is not well-formed", e);
        }
    }

    private void document(XMLStreamReader in) throws XMLStreamException, IOException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(in);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> out.text(in.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> dropped = true;
                default -> {} // comments and instructions draw nothing
            }
        }
    }

    private void start(XMLStreamReader in) throws XMLStreamException, IOException {
        var name = in.getLocalName();
        if (++elements > MOST_ELEMENTS || depth >= DEEPEST) throw new IOException("an SVG of too many parts");
        if (!SvgInput.NAMESPACE.equals(in.getNamespaceURI()) || !SvgNames.isElement(name)) {
            dropped |= SvgNames.isVisible(name) && SvgInput.NAMESPACE.equals(in.getNamespaceURI());
            skip(in);
            return;
        }
        if (name.equals("style")) {
            style(in.getElementText());
            return;
        }
        var address = reference(in);
        if (address.isEmpty() && SvgNames.needsReference(name)) {
            skip(in);
            return;
        }
        out.open(name.equals("a") ? "g" : name, depth++ == 0);
        if (!name.equals("a")) address.ifPresent(out::reference);
        for (int i = 0; i < in.getAttributeCount(); i++) attribute(in, i);
    }

    private void style(String css) {
        var clean = SvgStyles.sheet(css);
        dropped |= clean.length() < css.length() && SvgStyles.isSuspicious(css);
        out.open("style", false);
        out.text(clean);
        out.close();
    }

    private void attribute(XMLStreamReader in, int i) {
        var namespace = in.getAttributeNamespace(i);
        var name = in.getAttributeLocalName(i);
        var value = in.getAttributeValue(i);
        boolean plain = namespace == null || namespace.isEmpty();
        if (plain && name.equals("id")) {
            if (references.claim(value)) out.attribute(name, value);
        } else if (plain && SvgNames.isAttribute(name)) {
            if (SvgStyles.isHarmless(value)) out.attribute(name, value);
            else dropped = true;
        } else {
            dropped |= plain && name.startsWith("on");
        }
    }

    /** Where an element points to, in the new way or in the old, if it may. */
    private Optional<String> reference(XMLStreamReader in) {
        var value = in.getAttributeValue(null, "href");
        if (value == null) value = in.getAttributeValue(SvgNames.XLINK, "href");
        if (value == null) return Optional.empty();
        var address = value.strip();
        if (address.startsWith("#")) return Optional.of(address).filter(a -> references.has(a.substring(1)));
        var data = SvgData.clean(address);
        dropped |= data.isEmpty() && !in.getLocalName().equals("a");
        return data;
    }

    private void end() {
        depth--;
        out.close();
    }

    /** Passes over an element and all within. */
    private void skip(XMLStreamReader in) throws XMLStreamException, IOException {
        for (int open = 1; open > 0; ) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                if (++elements > MOST_ELEMENTS) throw new IOException("an SVG of too many parts");
            }
            if (event == XMLStreamConstants.END_ELEMENT) open--;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Safe parsing (no document type, nothing external) and walking of XML. */
public final class Xml {
    private static final String DEPTH_LIMIT = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    /** Walking is recursive: what is nested deeper is refused as not well-formed. */
    private static final String DEEPEST = "500";

    private Xml() {}

    static Document parse(byte[] bytes) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(DEPTH_LIMIT, DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Throwing()); // the default one prints
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException e) {
            throw new AssertionError("the JDK's own parser has these features", e);
        } catch (SAXException e) {
            throw e;
        } catch (IOException e) { // malformed UTF-8 comes as one
            throw new SAXException(e);
        }
    }

    /** Every element of this name, in document order. */
    public static Stream<Element> all(Document document, String namespace, String name) {
        var nodes = document.getElementsByTagNameNS(namespace, name);
        var found = new ArrayList<Element>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) found.add((Element) nodes.item(i));
        return found.stream();
    }

    /** Every element of this name below another, in document order. */
    public static Stream<Element> below(Element above, String namespace, String name) {
        var nodes = above.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    /** The child elements, in order. */
    public static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) children.add(element);
        }
        return children;
    }

    /** The child elements of this WordprocessingML name, in order. */
    public static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> isW(child, name)).toList();
    }

    /** Whether this is the WordprocessingML element of that name. */
    public static boolean isW(Node node, String name) {
        return Ns.W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** A WordprocessingML attribute; empty when absent. */
    public static String w(Element element, String attribute) {
        return element.getAttributeNS(Ns.W, attribute);
    }

    /** Where an element stands: {@code /w:document/w:body/w:p[3]}. */
    public static String path(Node node) {
        if (!(node instanceof Element)) return "";
        var position = position(node);
        var step =
                position == 1 && !hasTwinAfter(node) ? node.getNodeName() : node.getNodeName() + "[" + position + "]";
        return path(node.getParentNode()) + "/" + step;
    }

    private static int position(Node node) {
        int position = 1;
        for (var before = node.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before.getNodeName().equals(node.getNodeName())) position++;
        }
        return position;
    }

    private static boolean hasTwinAfter(Node node) {
        for (var after = node.getNextSibling(); after != null; after = after.getNextSibling()) {
            if (after.getNodeName().equals(node.getNodeName())) return true;
        }
        return false;
    }

    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import javax.xml.validation.Validator;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Turns the validator's complaints on one part into problems with the faulty element's path. */
final class SchemaFindings implements ErrorHandler {
    private static final String CURRENT_NODE = "http://apache.org/xml/properties/dom/current-element-node";
    /** A part in which everything is wrong says nothing more after so many. */
    private static final int MOST = 200;

    private final String place;
    private final Validator validator;
    private final ProblemSink problems;
    private int found;

    SchemaFindings(String place, Validator validator, ProblemSink problems) {
        this.place = place;
        this.validator = validator;
        this.problems = problems;
    }

    @Override
    public void warning(SAXParseException e) throws SAXException {
        error(e);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        if (++found > MOST) throw new SAXException("more than " + MOST + " faults");
        problems.accept(Problem.error("docx.schema", place + currentPath(), String.valueOf(e.getMessage()), ""));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private String currentPath() throws SAXException {
        return validator.getProperty(CURRENT_NODE) instanceof Node node ? Xml.path(node) : "";
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Characters;
import dev.offprint.core.read.xml.XmlInput;
import dev.offprint.core.read.xml.XmlNames;
import dev.offprint.core.read.xml.XmlTree;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Element;

/**
 * A record as a tree with the prefixes of {@link Namespaces}, and what was wrong with it.
 *
 * @param problems what had to be mended
 */
public record RecordTree(Element root, List<Problem> problems) {
    private static final char UNDECODABLE = '\uFFFD';

    public RecordTree {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a record strictly; when it is not well-formed, leniently, with a warning that names the line.
     *
     * @param place the input, for messages
     * @throws OffprintException it asks for more than the limits allow, or is cut off before anything of it came
     */
    public static RecordTree of(Cut cut, String place, Namespaces namespaces, Limits limits) throws OffprintException {
        var problems = new ArrayList<Problem>();
        var text = cleaned(cut, place, problems);
        var root = root(cut, text, place, namespaces, limits, problems);
        if (StrayBytes.mendAll(root) > 0) {
            problems.add(Problem.info(
                    "read.characters.mended",
                    place + ":" + cut.line(),
                    "characters that no text has were taken for the bytes that they came from",
                    ""));
        }
        return new RecordTree(root, problems);
    }

    private static Element root(
            Cut cut, String text, String place, Namespaces namespaces, Limits limits, List<Problem> problems)
            throws OffprintException {
        try {
            return strict(cut, text, place, namespaces, limits);
        } catch (OffprintException e) {
            if (!e.problem().code().equals("read.xml")) throw e;
            problems.add(mended(cut, place, e.problem()));
            return LenientXml.record(cut, text, place, namespaces, limits);
        }
    }

    private static String cleaned(Cut cut, String place, List<Problem> problems) {
        var at = place + ":" + cut.line();
        if (cut.text().indexOf(UNDECODABLE) >= 0) {
            problems.add(Problem.warning(
                    "read.charset.undecodable",
                    at,
                    "some characters of this record are not of the input's character set and stand as U+FFFD",
                    "save the input as UTF-8"));
        }
        var clean = Characters.clean(cut.text());
        if (clean.length() < cut.text().length()) {
            problems.add(Problem.warning(
                    "read.characters.dropped",
                    at,
                    (cut.text().length() - clean.length()) + " control characters that XML does not allow are left out",
                    ""));
        }
        return clean;
    }

    private static Element strict(Cut cut, String text, String place, Namespaces namespaces, Limits limits)
            throws OffprintException {
        var whole = Tags.opening(cut.around()) + text + Tags.closing(cut.around());
        try {
            var in = XmlInput.open(new StringReader(whole), place);
            for (int depth = -1; depth < cut.around().size(); ) {
                if (in.next() == XMLStreamConstants.START_ELEMENT) depth++;
                if (depth == cut.around().size()) break;
            }
            XmlNames names = namespaces.names(cut.around());
            return new XmlTree(in, place, names, limits).element();
        } catch (XMLStreamException e) {
            throw XmlInput.failed(place, e);
        }
    }

    /** The same fault at the line of the whole input. */
    private static Problem mended(Cut cut, String place, Problem fault) {
        if (cut.ending() == Cut.Ending.CUT_OFF) {
            return Problem.warning(
                    "read.xml.cut-off",
                    place + ":" + cut.line(),
                    "the input ends inside this record; what there is of it is read",
                    "get it again");
        }
        var tail =
                fault.place().substring(Math.min(place.length(), fault.place().length()));
        int line = tail.matches(":\\d{1,9}") ? Integer.parseInt(tail.substring(1)) : 1;
        return Problem.warning(
                "read.xml.mended",
                place + ":" + (cut.line() + line - 1),
                fault.what() + "; this record was read leniently",
                "check it, or mend the input");
    }
}

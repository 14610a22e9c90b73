// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.nitf;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Inline;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Reading;
import dev.offprint.core.read.wire.Byline;
import dev.offprint.core.read.wire.Single;
import dev.offprint.core.read.wire.Tree;
import dev.offprint.core.read.wire.WireArticle;
import dev.offprint.core.read.wire.WireFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads the body of NITF: its head becomes titles and names, its content and end become HTML. Of one reading. */
public final class NitfBody {
    private final WireFacts facts;
    private final Reading reading;
    private final NitfHtml html;

    private NitfBody(WireFacts facts, Reading reading) {
        this.facts = facts;
        this.reading = reading;
        this.html = new NitfHtml(reading);
    }

    /**
     * The text of an item as HTML; what stands over and below it goes to the facts.
     *
     * @throws OffprintException it goes over a limit
     */
    public static Element of(Element nitf, WireFacts facts, Reading reading) throws OffprintException {
        var body = new NitfBody(facts, reading);
        var root = new Element("div");
        for (var element : Tree.all(nitf, "body")) {
            for (var head : Tree.all(element, "body.head")) body.head(head, root);
            for (var content : Tree.all(element, "body.content")) body.html.inside(content, root);
            for (var end : Tree.all(element, "body.end")) body.end(end, root);
        }
        body.html.notes().ifPresent(root::appendChild);
        facts.headline(NitfHead.title(nitf));
        return root;
    }

    private void head(Element head, Element root) throws OffprintException {
        for (var hedline : Tree.all(head, "hedline")) titles(hedline);
        for (var byline : Tree.all(head, "byline")) byline(byline);
        facts.say(Single.DATELINE, Tree.joined(head, "dateline"));
        Tree.all(head, "series").forEach(s -> facts.series(s.attr("series.name")));
        Tree.all(head, "distributor").forEach(d -> facts.desk("distributor", d.text()));
        for (var rights : Tree.all(head, "rights")) rights(rights);
        var summary = new ArrayList<Block>();
        for (var part : Tree.all(head, "abstract")) summary.addAll(WireArticle.blocks(reading, converted(part)));
        facts.summary(summary);
        Tree.all(head, "note").forEach(n -> note(n, root));
    }

    /** A second line of the same headline goes below it. */
    private void titles(Element hedline) throws OffprintException {
        boolean isFirst = !facts.hasHeadline();
        var below = new ArrayList<List<Inline>>();
        for (var line : hedline.children()) {
            var words = WireArticle.inlines(reading, converted(line));
            boolean isHeadline = Tree.is(line, "hl1") && !(isFirst && facts.hasHeadline());
            if (isHeadline) facts.headline(words);
            else below.add(words);
        }
        facts.dekLines(below);
    }

    private void byline(Element byline) {
        var title = Tree.text(byline, "byttl").orElse("");
        var people = new ArrayList<Contributor>();
        for (var person : Tree.all(byline, "person")) {
            var function = Stream.of(Tree.text(person, "function").orElse(""), title)
                    .filter(t -> !t.isBlank())
                    .distinct()
                    .collect(Collectors.joining(", "));
            var name = without(person, "function");
            if (!name.isBlank()) people.add(Byline.author(name, function));
        }
        var line = without(byline, "byttl");
        facts.authors(people.isEmpty() ? Byline.authors(line, title) : List.copyOf(people));
    }

    private static String without(Element element, String name) {
        var copy = element.clone();
        Tree.all(copy, name).forEach(Element::remove);
        return copy.text();
    }

    private void rights(Element rights) throws OffprintException {
        facts.say(Single.HOLDER, Tree.text(rights, "rights.owner").orElse(""));
        facts.say(Single.STATEMENT, converted(rights).text());
    }

    /** Notes are for editors unless they say what else they are for. */
    private void note(Element note, Element root) {
        var kind = note.attr("noteclass");
        if (kind.equals("cpyrt")) facts.say(Single.STATEMENT, note.text());
        else if (kind.equals("hd") || kind.equals("end") || kind.equals("trivia")) html.element(note, root);
        else facts.desk("ednote", note.text());
    }

    private void end(Element end, Element root) throws OffprintException {
        Tree.all(end, "tagline").forEach(t -> facts.authorNote(t.text()));
        for (var list : Tree.all(end, "bibliography")) html.inside(list, root.appendElement("p"));
    }

    private Element converted(Element element) throws OffprintException {
        var box = new Element("div");
        new NitfHtml(reading).inside(element, box);
        return box;
    }
}

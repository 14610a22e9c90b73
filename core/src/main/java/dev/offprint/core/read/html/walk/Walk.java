// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Note;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.PictureIntake;
import dev.offprint.core.read.html.flow.Context;
import dev.offprint.core.read.html.flow.Findings;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.Ids;
import dev.offprint.core.read.html.flow.LeftOut;
import dev.offprint.core.read.html.flow.Standing;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One way through all elements of a text. */
public final class Walk {
    /** As deep as jsoup's parser goes; deeper trees are made by hand. */
    private static final int DEEPEST = 512;

    private static final int LOOK_AT_CLOCK = 512;

    private final Findings findings;
    private final Ids ids;
    private final Standing standing;
    private final Footnotes footnotes;
    private final Set<Element> skipped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final BlockMakers blockMakers;
    private final InlineMakers inlineMakers;
    private final Notes notes;
    private Context.Ground ground = new Context.Ground(null, Direction.LEFT_TO_RIGHT);
    private boolean isInNotes;
    private int elements;

    /** @param blockOf which block stands for which id, as an earlier walk found */
    public Walk(Survey survey, Findings findings, PictureIntake pictures, Map<String, String> blockOf) {
        this.findings = findings;
        this.standing = new Standing(findings);
        this.ids = new Ids(survey.referenced());
        this.footnotes = survey.footnotes();
        this.notes = new Notes(this, footnotes);
        var images = new Images(this, standing, pictures);
        this.blockMakers = new BlockMakers(this, survey.highestHeading());
        this.inlineMakers = new InlineMakers(this, images, new Anchors(this, footnotes, blockOf));
    }

    /**
     * What came of a walk.
     *
     * @param ids which block of the article stands for which id of the source
     */
    record Result(Parts parts, Map<String, String> ids) {}

    Result read(Element root) {
        ground = Context.Ground.of(root);
        var flow = flow(Context.ROOT);
        children(root, flow);
        var blocks = flow.blocks();
        isInNotes = true;
        var all = notes.all();
        standing.reportTitles();
        return new Result(new Parts(blocks, all), known(blocks, all));
    }

    /** Only the ids of blocks that came into the article. */
    private Map<String, String> known(List<Block> blocks, List<Note> read) {
        if (ids.blockOf().isEmpty()) return Map.of();
        var all = Stream.concat(blocks.stream(), read.stream().flatMap(n -> n.content().stream()));
        var present = Contents.of(all.toList()).blocks().stream()
                .flatMap(b -> Stream.ofNullable(b.attributes().id()))
                .collect(Collectors.toSet());
        var known = new HashMap<>(ids.blockOf());
        known.values().retainAll(present);
        return known;
    }

    Findings findings() {
        return findings;
    }

    /** Whether the text is read and its notes are being read. */
    boolean isInNotes() {
        return isInNotes;
    }

    Notes notes() {
        return notes;
    }

    Ids ids() {
        return ids;
    }

    Flow flow(Context context) {
        return new Flow(ids, standing, context, false);
    }

    Flow phraseFlow(Context context) {
        return new Flow(ids, standing, context, true);
    }

    /** Leaves an element out from here on: somebody else has seen to it. */
    public void skip(Element element) {
        skipped.add(element);
    }

    /** The blocks inside an element; the first takes the element's id if that is wanted. */
    public List<Block> blocks(Element element, Context outer) {
        ids.pend(element.id());
        var flow = flow(outer.in(element, ground));
        children(element, flow);
        return flow.blocks();
    }

    /** The running text inside an element; the blocks in it give their text only. */
    public List<Inline> phrase(Element element, Context outer) {
        var flow = phraseFlow(outer.in(element, ground));
        children(element, flow);
        return flow.phrase();
    }

    void children(Element element, Flow flow) {
        for (var child : element.childNodes()) node(child, flow);
    }

    void node(Node node, Flow flow) {
        if (node instanceof TextNode text) flow.text(text.getWholeText());
        else if (node instanceof Element element && isText(element)) element(element, flow);
        else if (node instanceof Comment) findings.leftOut(LeftOut.COMMENT);
    }

    /** Whether an element belongs to the text; counts it when it is left out. */
    boolean isText(Element element) {
        if (skipped.contains(element) || footnotes.holds(element)) return false;
        var kind = LeftOut.of(element);
        kind.ifPresent(some -> findings.leftOut(some, element));
        return kind.isEmpty();
    }

    /** Whether blocks or styles may hold others here; counts the element when it must lose its form. */
    boolean hasRoom(Flow flow, int levels) {
        if (flow.level() + levels <= findings.reading().limits().nesting()) return true;
        findings.flattened();
        return false;
    }

    private void element(Element element, Flow flow) {
        if (++elements % LOOK_AT_CLOCK == 0) checkTime();
        var outer = flow.context();
        if (outer.depth() >= DEEPEST) {
            findings.flattened();
            Flat.read(element, flow, findings);
            return;
        }
        flow.enter(outer.in(element, ground));
        if (flow.isPhrase() || !blockMakers.make(element, flow)) inlineMakers.make(element, flow, outer);
        flow.enter(outer);
    }

    /** There is no other way out of the makers; {@link HtmlBody} takes it off again. */
    private void checkTime() {
        try {
            findings.reading().checkTime();
        } catch (OffprintException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what is inside an element that stands on lines of its own and is nothing else. */
    void box(Element element, Flow flow) {
        flow.flush();
        ids.pend(element.id());
        children(element, flow);
        flow.flush();
    }
}

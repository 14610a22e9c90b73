// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Status;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an item says of itself, while it is being gathered. What is said first stays: the outer wrapping of an item goes
 * before what is wrapped in it. Of one thread.
 */
public final class WireFacts {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final Set<String> subjects = new LinkedHashSet<>();
    private final Set<String> keywords = new LinkedHashSet<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final Map<String, String> ext = new TreeMap<>();
    private final Map<Single, String> singles = new TreeMap<>();
    private final List<String> credits = new ArrayList<>();
    private final List<String> authorNotes = new ArrayList<>();
    private List<Inline> headline = List.of();
    private List<Inline> dek = List.of();
    private List<Contributor> authors = List.of();
    private List<Block> summary = List.of();
    private @Nullable ArticleDate published;
    private @Nullable ArticleDate modified;
    private Status status = new Status.Usable();

    /** Notes what an item says once; blanks are nothing, and languages that are none. */
    public void say(Single what, @Nullable String text) {
        if (text == null || text.isBlank()) return;
        if (what == Single.LANGUAGE && !LANGUAGE.matcher(text.strip()).matches()) return;
        singles.putIfAbsent(what, text.strip());
    }

    /** What it has said once; empty when nothing. */
    public String said(Single what) {
        return singles.getOrDefault(what, "");
    }

    /** Notes the headline. */
    public void headline(List<Inline> words) {
        if (headline.isEmpty()) headline = List.copyOf(words);
    }

    /** Notes the headline in plain words. */
    public void headline(@Nullable String words) {
        headline(inlines(words));
    }

    /** Whether there is a headline. */
    public boolean hasHeadline() {
        return !headline.isEmpty();
    }

    /** Notes the sentence below the headline. */
    public void dek(List<Inline> words) {
        if (dek.isEmpty()) dek = List.copyOf(words);
    }

    /** Notes it in plain words. */
    public void dek(@Nullable String words) {
        dek(inlines(words));
    }

    /** Notes who wrote it. */
    public void authors(List<Contributor> some) {
        if (authors.isEmpty()) authors = List.copyOf(some);
    }

    /** Notes the abstract. */
    public void summary(List<Block> blocks) {
        if (summary.isEmpty()) summary = List.copyOf(blocks);
    }

    /** Notes when it was first made or published. */
    public void published(@Nullable String text) {
        if (published == null && text != null) published = WireDate.of(text).orElse(null);
    }

    /** Notes when this version was made. */
    public void modified(@Nullable String text) {
        if (modified == null && text != null) modified = WireDate.of(text).orElse(null);
    }

    /**
     * Notes whether it may be used, see {@link WireStatus#of}; what forbids use stands against what does not, and a word
     * that nobody knows is kept for the desk.
     */
    public void status(String word, String embargo) {
        if (WireStatus.isUnknown(word)) desk("status", word);
        if (status instanceof Status.Usable) status = WireStatus.of(word, embargo);
    }

    /** Whether it may be used. */
    public Status status() {
        return status;
    }

    /** Notes something that it is about. */
    public void subject(@Nullable String name) {
        if (name != null && !name.isBlank()) subjects.add(name.strip());
    }

    /** Notes a word to find it by. */
    public void keyword(@Nullable String word) {
        if (word != null && !word.isBlank()) keywords.add(word.strip());
    }

    /** Notes one of its names; blanks are none. */
    public void identifier(String scheme, @Nullable String value) {
        if (value != null && !value.isBlank()) identifiers.add(new Identifier(scheme, value.strip()));
    }

    /** Notes something for the desk, {@code slugline}; several of one kind are joined. */
    public void desk(String key, @Nullable String value) {
        if (value == null || value.isBlank()) return;
        ext.merge("wire." + key, value.strip(), (a, b) -> a.equals(b) ? a : a + "; " + b);
    }

    /** What has been noted for the desk; empty when nothing. */
    public String desk(String key) {
        return ext.getOrDefault("wire." + key, "");
    }

    /** Notes a line that must be printed with the text: to whom it is owed. */
    public void credit(@Nullable String line) {
        if (line != null && !line.isBlank() && !credits.contains(line.strip())) credits.add(line.strip());
    }

    /** Notes what is said of the authors below the text. */
    public void authorNote(@Nullable String line) {
        if (line != null && !line.isBlank()) authorNotes.add(line.strip());
    }

    List<String> credits() {
        return credits;
    }

    List<String> authorNotes() {
        return authorNotes;
    }

    /** All of it. */
    public Metadata metadata() {
        var titles = new Titles(inlines(singles.get(Single.KICKER)), headline, dek);
        boolean isRevised = modified != null && !modified.equals(published);
        var dates = published == null
                ? new Dates(modified, null, null)
                : new Dates(published, isRevised ? modified : null, null);
        return new Metadata(
                titles,
                authors,
                dates,
                singles.get(Single.LANGUAGE),
                null,
                singles.get(Single.DATELINE),
                provenance(),
                List.copyOf(subjects),
                List.copyOf(keywords),
                summary,
                null,
                ext);
    }

    private Provenance provenance() {
        return new Provenance(
                singles.get(Single.URL),
                singles.get(Single.PUBLICATION),
                singles.get(Single.SECTION),
                null,
                List.copyOf(identifiers),
                new Rights(singles.get(Single.HOLDER), singles.get(Single.STATEMENT), singles.get(Single.LICENCE)),
                status,
                singles.get(Single.VERSION));
    }

    private static List<Inline> inlines(@Nullable String words) {
        return words == null || words.isBlank()
                ? List.of()
                : List.of(new Text(words.strip().replaceAll("\\s+", " ")));
    }
}

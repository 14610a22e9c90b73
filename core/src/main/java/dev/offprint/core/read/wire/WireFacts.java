// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Dates;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Series;
import dev.offprint.core.model.Status;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an item says of itself, while it is being gathered. What is said first stays: the outer wrapping of an item goes
 * before what is wrapped in it. What has no place any more is told of when the article is made. Of one thread.
 */
public final class WireFacts {
    /** Of these a second one is kept for the desk. */
    private static final Set<Single> CODES = Set.of(Single.LANGUAGE, Single.LOCATED, Single.URL, Single.LICENCE);

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
    private final List<Surplus> surplus = new ArrayList<>();
    private final Authors authors = new Authors(words -> surplus("byline", words));
    private String series = "";
    private List<Block> summary = List.of();
    private @Nullable ArticleDate published;
    private @Nullable ArticleDate modified;
    private Status status = new Status.Usable();

    /** Notes what an item says once; blanks are nothing, and languages that are none. */
    public void say(Single what, @Nullable String text) {
        if (text == null || text.isBlank()) return;
        if (what == Single.LANGUAGE && !LANGUAGE.matcher(text.strip()).matches()) return;
        var before = singles.putIfAbsent(what, text.strip());
        if (before == null || before.equals(text.strip())) return;
        var name = what.name().toLowerCase(Locale.ROOT);
        if (CODES.contains(what)) desk(name, text);
        else if (what == Single.HOLDER || what == Single.STATEMENT) singles.put(what, joined(before, text.strip()));
        else if (what != Single.VERSION) surplus(name, text);
    }

    /** Both, unless the words of one are among those of the other. */
    private static String joined(String one, String other) {
        var words = Words.words(one);
        var others = Words.words(other);
        if (words.containsAll(others)) return one;
        return others.containsAll(words) ? other : one + " — " + other;
    }

    /**
     * What has no place in the article.
     *
     * @param what in words: headline
     */
    record Surplus(String what, String words) {}

    /** Notes what has no place in the article, so that it is told, unless it is printed elsewhere. */
    public void surplus(String what, String words) {
        if (!words.isBlank()) surplus.add(new Surplus(what, words.strip().replaceAll("\\s+", " ")));
    }

    List<Surplus> surplus() {
        return surplus;
    }

    /** What it has said once; empty when nothing. */
    public String said(Single what) {
        return singles.getOrDefault(what, "");
    }

    /** Notes the headline. */
    public void headline(List<Inline> words) {
        if (headline.isEmpty()) headline = List.copyOf(words);
        else surplus("headline", PlainText.of(words));
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
        else surplus("line below the headline", PlainText.of(words));
    }

    /** Notes it in plain words, of which each stands on a line of its own. */
    public void dek(Stream<String> lines) {
        dekLines(lines.map(WireFacts::inlines).toList());
    }

    /** Notes it line by line; empty ones are none. */
    public void dekLines(List<List<Inline>> lines) {
        var all = new ArrayList<Inline>();
        for (var line : lines) {
            if (!all.isEmpty() && !line.isEmpty()) all.add(new LineBreak());
            all.addAll(line);
        }
        dek(all);
    }

    /** Notes who wrote it; of several bylines all, each author once. */
    public void authors(List<Contributor> some) {
        authors.add(some);
    }

    /** Whether somebody is named as its author. */
    public boolean hasAuthors() {
        return !authors.all().isEmpty();
    }

    /** Notes the abstract, all of it. */
    public void summary(List<Block> blocks) {
        if (summary.isEmpty()) summary = List.copyOf(blocks);
        else Contents.of(blocks).inlines().forEach(i -> surplus("abstract", i instanceof Text t ? t.text() : ""));
    }

    /** Notes the series that it is a part of. */
    public void series(String name) {
        if (series.isEmpty()) series = name.strip();
        else if (!series.equals(name.strip())) surplus("series", name);
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
                authors.all(),
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
                series.isEmpty() ? null : new Series(series, null),
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

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes random valid articles: the same seed, the same article. One generator makes one article. */
public final class ArticleGenerator {
    private static final List<String> WORDS = List.of(
            "offprint",
            "the",
            "of",
            "Straße",
            "naïve",
            "Ελλάδα",
            "читать",
            "fi",
            "office",
            "AVATAR",
            "1,234.5",
            "“quoted”",
            "e\u0301",
            "a\u00A0b",
            "\u4E2D\u6587",
            "\uD83D\uDE00",
            "<tag>",
            "&amp;",
            "]]>",
            "\"",
            "'",
            "--",
            "—",
            "incomprehensibilities",
            "https://example.org/a_long/path?with=parameters");

    private final Random random;
    private final List<Note> notes = new ArrayList<>();
    private int ids;
    private boolean inNote;

    private ArticleGenerator(long seed) {
        random = new Random(seed);
    }

    /** The article of a seed. */
    public static Article article(long seed) {
        return new ArticleGenerator(seed).make();
    }

    private Article make() {
        var lead = random.nextBoolean() ? figure() : null;
        var body = blocks(12, 0);
        return new Article(
                metadata(lead),
                body,
                notes,
                List.of(new Reference("r1", inlines(1), List.of(new Identifier("doi", "10.1/2")), maybe(this::word))),
                List.of(Pictures.disc(), Pictures.portrait()),
                new Origin("seed", maybe(() -> "generated")));
    }

    private Metadata metadata(@Nullable Figure lead) {
        var summary = random.nextBoolean() ? List.<Block>of(paragraph(2)) : List.<Block>of();
        return new Metadata(
                new Titles(inlines(2), inlines(2), inlines(2)),
                list(
                        2,
                        () -> new Contributor(
                                word(),
                                pick(Contributor.Role.values()),
                                list(2, this::word),
                                maybe(() -> "0000-0002-1825-009X"))),
                new Dates(maybe(this::date), maybe(this::date), maybe(this::date)),
                maybe(() -> pickOf("en", "de", "ru", "ar", "zh-Hant")),
                maybe(() -> pick(Direction.values())),
                maybe(this::word),
                new Provenance(
                        maybe(() -> "https://example.org/" + random.nextInt(99)),
                        maybe(this::word),
                        maybe(this::word),
                        maybe(() -> new Series(word(), maybe(() -> 1 + random.nextInt(9)))),
                        list(2, () -> new Identifier("urn", word())),
                        new Rights(maybe(this::word), maybe(this::word), maybe(this::word)),
                        pickOf(
                                new Status.Usable(),
                                new Status.Withheld(),
                                new Status.Canceled(),
                                new Status.Embargoed(Instant.ofEpochSecond(random.nextInt()))),
                        maybe(this::word)),
                list(2, this::word),
                list(2, this::word),
                summary,
                lead,
                ext());
    }

    private Map<String, String> ext() {
        var ext = new LinkedHashMap<String, String>();
        for (int i = random.nextInt(3); i > 0; i--) ext.put("x." + random.nextInt(9), word());
        return ext;
    }

    private ArticleDate date() {
        if (random.nextInt(4) == 0) return ArticleDate.unparsed(word());
        var value = OffsetDateTime.parse("2026-11-24T10:11:12+05:30").minusHours(random.nextInt(999_999));
        return new ArticleDate(word(), value, pick(ArticleDate.Precision.values()));
    }

    private List<Block> blocks(int most, int depth) {
        return list(most, () -> block(depth));
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth < 4 ? 17 : 7)) {
            case 0, 1 -> paragraph(depth);
            case 2 -> new Heading(attributes(), 1 + random.nextInt(6), inlines(depth));
            case 3 -> new CodeBlock(attributes(), maybe(() -> "java"), word() + "\n\t" + word());
            case 4 -> random.nextBoolean() ? new Rule(attributes()) : new PageBreak(attributes());
            case 5 -> new MathBlock(attributes(), maths(), maybe(() -> "(1)"));
            case 6 -> new RawBlock(attributes(), "html", word());
            case 7 -> figure();
            case 8 -> new Quote(attributes(), pick(Quote.Kind.values()), blocks(3, depth + 1), inlines(depth));
            case 9 -> listBlock(depth);
            case 10 -> definitions(depth);
            case 11 -> new Gallery(attributes(), list(3, this::figure), blocks(1, depth + 1));
            case 12, 13 -> table(depth);
            case 14 -> new Aside(attributes(), pick(Aside.Kind.values()), inlines(depth), blocks(3, depth + 1));
            case 15 ->
                new Embed(attributes(), "https://e.org/", maybe(this::word), maybe(this::word), blocks(1, depth + 1));
            default -> new Group(attributes(), maybe(this::word), blocks(3, depth + 1));
        };
    }

    private Paragraph paragraph(int depth) {
        return new Paragraph(attributes(), pick(Paragraph.Role.values()), inlines(depth));
    }

    private Figure figure() {
        return new Figure(attributes(), image(), blocks(1, 4), inlines(3));
    }

    private ListBlock listBlock(int depth) {
        boolean ordered = random.nextBoolean();
        return new ListBlock(
                attributes(),
                ordered,
                ordered ? random.nextInt(20) : 1,
                list(4, () -> new ListBlock.Item(pick(ListBlock.TaskState.values()), blocks(2, depth + 1))));
    }

    private DefinitionList definitions(int depth) {
        return new DefinitionList(
                attributes(),
                list(
                        3,
                        () -> new DefinitionList.Entry(
                                List.of(inlines(depth), inlines(depth)), list(2, () -> blocks(2, depth + 1)))));
    }

    private Table table(int depth) {
        int columns = 1 + random.nextInt(4);
        return new Table(
                attributes(),
                blocks(1, depth + 1),
                IntStream.range(0, columns)
                        .mapToObj(i -> pick(Table.Alignment.values()))
                        .toList(),
                list(1, () -> row(columns, depth)),
                random.nextBoolean() ? spanned(columns, depth) : list(4, () -> row(columns, depth)),
                list(1, () -> row(columns, depth)));
    }

    private Table.Row row(int columns, int depth) {
        return new Table.Row(
                IntStream.range(0, columns).mapToObj(i -> cell(1, 1, depth)).toList());
    }

    /** Two rows whose first cell covers both, and a last row of one wide cell. */
    private List<Table.Row> spanned(int columns, int depth) {
        var first = new ArrayList<Table.Cell>(row(columns, depth).cells());
        first.set(0, cell(1, 2, depth));
        return List.of(
                new Table.Row(first),
                new Table.Row(row(columns, depth).cells().subList(1, columns)),
                Table.Row.of(cell(columns, 1, depth)));
    }

    private Table.Cell cell(int columnSpan, int rowSpan, int depth) {
        return new Table.Cell(
                random.nextBoolean(),
                columnSpan,
                rowSpan,
                maybe(() -> pick(Table.Alignment.values())),
                blocks(2, depth + 2));
    }

    private List<Inline> inlines(int depth) {
        return list(5, () -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth < 5 ? 18 : 8)) {
            case 0, 1, 2, 3 -> new Text(word() + " " + word() + " ");
            case 4 -> new LineBreak();
            case 5 -> new MathInline(maths());
            case 6 -> new RawInline("html", word());
            case 7 -> new InlineImage(image());
            case 8, 9, 10 -> new Styled(pick(Styled.Kind.values()), inlines(depth + 1));
            case 11 -> new Link("https://example.org/?q=1&r=2", maybe(this::word), inlines(depth + 1));
            case 12 -> new CrossReference("nowhere", inlines(depth + 1));
            case 13 -> noteRef();
            case 14 -> new Citation(List.of("r1"), inlines(depth + 1));
            case 15 -> new Ruby(inlines(depth + 1), word());
            case 16 -> new LangSpan("fr", maybe(() -> pick(Direction.values())), inlines(depth + 1));
            default -> new Highlight(inlines(depth + 1), word());
        };
    }

    private Inline noteRef() {
        if (inNote) return new Text(word());
        inNote = true;
        var id = "note" + (notes.size() + 1);
        notes.add(new Note(id, blocks(2, 3)));
        inNote = false;
        return new NoteRef(id);
    }

    private Image image() {
        return new Image(
                word(),
                maybe(() -> pickOf("disc", "portrait")),
                pickOf(new AltText.Known("alt " + word()), new AltText.Decorative(), new AltText.Unknown()));
    }

    private Maths maths() {
        return random.nextBoolean() ? Maths.tex("x^2") : new Maths("y", "<math><mi>y</mi></math>");
    }

    private Attributes attributes() {
        if (random.nextInt(3) > 0) return Attributes.NONE;
        return new Attributes("id" + ids++, maybe(() -> "fr"), maybe(() -> pick(Direction.values())));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> List<T> list(int most, Supplier<T> maker) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(most + 1); i > 0; i--) list.add(maker.get());
        return list;
    }

    private <T> @Nullable T maybe(Supplier<T> maker) {
        return random.nextBoolean() ? maker.get() : null;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read here
    private <T> T pickOf(T... values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ThemeReaderTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(ThemeReaderTest.class.getResourceAsStream("theme.schema.json"));

    static Stream<String> themes() {
        return Themes.names().stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void a_bundled_theme_keeps_to_the_schema_and_to_its_own_advice(String name) throws OffprintException {
        assertThat(SCHEMA.validate(json(Themes.source(name)))).isEmpty();
        assertThat(ThemeAdvice.on(Themes.named(name), name)).isEmpty();
        assertThat(Themes.named(name).name()).isEqualTo(name);
    }

    @Test
    void a_theme_of_two_lines_is_its_base_but_for_what_it_says() throws OffprintException {
        var theme = ThemeReader.read("mine.yaml", "base: journal\ntext: {body: {size: 11}}\n");
        var journal = Themes.journal();
        assertThat(theme.look(TextRole.BODY).size()).isEqualTo(11);
        assertThat(theme.look(TextRole.BODY).leading()).isEqualTo(15);
        assertThat(theme.look(TextRole.HEADLINE)).isEqualTo(journal.look(TextRole.HEADLINE));
        assertThat(theme.furniture()).isEqualTo(journal.furniture());
    }

    @Test
    void a_kicker_follows_the_accent_of_its_theme() throws OffprintException {
        var theme = ThemeReader.read("mine.yaml", "base: broadsheet\ncolours: {accent: '#112233'}\n");
        assertThat(theme.look(TextRole.KICKER).colour()).isEqualTo(Colour.of("#112233"));
    }

    @Test
    void a_base_may_have_a_base() throws OffprintException {
        var theme = ThemeReader.read("mine.yaml", "base: broadsheet\nname: mine\n");
        assertThat(theme.title()).isEqualTo(Themes.broadsheet().title());
        assertThat(theme.faces()).isEqualTo(Themes.journal().faces());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "base: journl ~ mine.yaml:1: there is no theme \"journl\" to begin with; one of journal, broadsheet, large-print",
                "base: journal^colour: {} ~ mine.yaml:2: there is no key colour; known: base, name, description, faces,"
                        + " colours, page, body, title, furniture, text; did you mean colours?",
                "base: journal^text:^  body:^    size: big ~ mine.yaml:4: text.body.size must be a number, was \"big\"; such as 10.5",
                "base: journal^text:^  body: {align: jusitfy} ~ mine.yaml:3: text.body.align cannot be \"jusitfy\";"
                        + " one of justify, start, center, end; did you mean justify?",
                "base: journal^colours:^  accent: red ~ mine.yaml:3: colours.accent: a colour is written #rrggbb, was red",
                "base: journal^colours:^  accent: #FF0000 ~ mine.yaml:3: colours.accent is empty; put the colour in quotes:"
                        + " # begins a comment",
                "base: journal^text:^  body: {size: 30} ~ mine.yaml:3: text.body: leading 15.0 is too small for size 30.0",
                "base: journal^page: {columns: 2.5} ~ mine.yaml:2: page.columns must be a whole number, was \"2.5\"",
                "base: journal^text:^  body: {size: .nan} ~ mine.yaml:3: text.body.size must be a number, was \".nan\"; such as 10.5",
                "base: journal^text:^  body: {size: NaN} ~ mine.yaml:3: text.body.size must be a number, was \"NaN\"; such as 10.5",
                "base: journal^text:^  body: {before: -2} ~ mine.yaml:3: text.body: white before and after must be 0 to 40"
                        + " half leadings",
                "base: journal^body: {hyphenate: maybe} ~ mine.yaml:2: body.hyphenate must be true or false, was \"maybe\"",
                "base: journal^furniture:^  head: '{headlin} | {page}' ~ mine.yaml:3: furniture.head: {headlin} is no field;"
                        + " known are headline, section, publication, author, date, page, pages, logo; did you mean headline?",
                "base: journal^name: a^name: b ~ mine.yaml:3: name is there twice; keep one of them",
                "- a^- b ~ mine.yaml:1: a theme must be a mapping of keys to values; write key: value lines",
                "name: mine ~ mine.yaml:1: description is missing; add it, or a base that has it",
                "` ` ~ mine.yaml: the theme is empty; a first line could be: base: journal",
            })
    void what_is_wrong_is_told_with_its_line_and_cure(String yaml, String message) {
        assertThatExceptionOfType(OffprintException.class)
                .isThrownBy(() -> ThemeReader.read("mine.yaml", yaml.replace('^', '\n')))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"'a: [', 1", "'a: b\n\tc: d', 2", "'&a [*a]', 1", "'a: !!java.lang.Runtime {}', 1"})
    void what_is_no_yaml_of_a_theme_is_told_with_its_line(String yaml, int line) {
        var thrown = catchThrowableOfType(OffprintException.class, () -> ThemeReader.read("mine.yaml", yaml));
        assertThat(thrown.problem().place()).isEqualTo("mine.yaml:" + line);
    }

    @Test
    void what_the_reader_refuses_the_schema_refuses() {
        for (var yaml : new String[] {
            "{base: journl}",
            "{base: journal, colour: {}}",
            "{base: journal, text: {body: {size: big}}}",
            "{base: journal, text: {body: {align: justified}}}",
            "{base: journal, colours: {accent: red}}",
            "{base: journal, furniture: {head: '{pagse}'}}",
            "{name: mine}",
        }) {
            assertThat(SCHEMA.validate(json(yaml))).as(yaml).isNotEmpty();
        }
    }

    @Test
    void the_schema_knows_every_role() throws IOException {
        var roles = new ArrayList<String>();
        new ObjectMapper()
                .readTree(Files.readAllBytes(Path.of("../docs/theme.schema.json")))
                .at("/properties/text/properties")
                .fieldNames()
                .forEachRemaining(roles::add);
        assertThat(roles)
                .containsExactlyElementsOf(
                        Arrays.stream(TextRole.values()).map(ThemeNode::word).toList());
    }

    @Test
    void the_schema_in_the_documents_is_the_one_in_the_jar() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("theme.schema.json"))) {
            assertThat(Files.readAllBytes(Path.of("../docs/theme.schema.json"))).isEqualTo(in.readAllBytes());
        }
    }

    @Test
    void pale_small_and_tight_text_is_advised_against() throws OffprintException {
        var theme = ThemeReader.read("mine.yaml", """
                base: journal
                colours: {link: "#88AAFF"}
                text:
                  body: {size: 15, colour: "#666666"}
                  credit: {size: 5}
                """);
        assertThat(ThemeAdvice.on(theme, "mine.yaml"))
                .extracting(Problem::what)
                .containsExactly(
                        "text.body.colour is too pale: its contrast is 5.7 : 1, below 7.0",
                        "text.credit.size is under 6 points",
                        "colours.link is too pale: its contrast is 2.3 : 1, below 4.5",
                        "text.body.leading is tight");
    }

    private static JsonNode json(String yaml) {
        var loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return new ObjectMapper().valueToTree(loaded);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MdxTest {
    private static ReadResult.Ok read(String name, String text) {
        return (ReadResult.Ok) new MarkdownReader().read(Fixtures.source(name, text), ReadOptions.STANDARD);
    }

    private static String body(String name, String text) {
        var outline = Outline.of(read(name, text).article());
        return outline.substring(outline.indexOf("---\n") + 4);
    }

    private static String told(String text) {
        return read("a.mdx", text).notices().stream()
                .filter(p -> p.code().startsWith("read.markdown.mdx"))
                .map(p -> p.code() + ": " + p.what())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import Tabs from '@theme/Tabs';\nimport {A, B as C} from \"x\"",
                "import D, {\n  A,\n  B\n} from 'x';",
                "import * as all from 'x'",
                "import './a.css';",
                "export const x = {\n  a: 1,\n\n  b: `}\n\n{`, // }\n};",
                "export const x = 1\nexport { y }",
                "export const One = ({children}) =>\n  <b>{children}</b>",
                "export default function Layout({children}) {\n  return (\n\n    <p>Don't (ever)</p>\n  );\n}",
                "export {a} from './b';",
                "export default Layout;",
                "{/* a comment\n\nimport x from 'y' */}",
            })
    void the_program_is_left_out_and_told(String program) {
        var text = "# Head\n\nOne.\n\n" + program + "\n\nTwo.\n";
        assertThat(body("a.mdx", text)).isEqualTo("p One.\np Two.\n");
        assertThat(told(text).replaceAll("[,\\s]+", " "))
                .contains(program.lines().findFirst().orElseThrow().replaceAll("[,\\s]+", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import is a word that begins this sentence.",
                "export your data first, then go on.",
                "export default settings before you go.",
                "Then import x from 'y'",
            })
    void prose_stays(String prose) {
        assertThat(body("a.mdx", "# Head\n\n" + prose)).isEqualTo("p " + prose + "\n");
        assertThat(told("# Head\n\n" + prose)).isEmpty();
    }

    @Test
    void code_stays() {
        var code = "```js\nimport x from 'y';\n\nexport const z = 1;\n{/* c */}\n```\n\n`{/* d */}` and `{x}`";
        assertThat(body("a.mdx", "# Head\n\n" + code)).isEqualTo("""
                        code js
                          import x from 'y';
                         \s
                          export const z = 1;
                          {/* c */}
                        p {code {/* d */}} and {code {x}}
                        """);
        assertThat(told("# Head\n\n" + code)).isEmpty();
    }

    @Test
    void other_markdown_is_mdx_by_an_import_at_its_beginning() {
        var imported = "import A from 'a'\n\n# Head\n\nOne {/* two */}three.\n";
        assertThat(Outline.of(read("a.md", imported).article()))
                .contains("Head")
                .endsWith("---\np One three.\n");
        assertThat(body("a.md", "# Head\n\nOne {/* two */}three.\n\nimport A from 'a'"))
                .isEqualTo("p One {/* two */}three.\np import A from 'a'\n");
    }

    @Test
    void expressions_stay_and_are_told() {
        var text = "# Head\n\nValue: {x.a} and{' '}\n<b style={{a: 1}}>more</b>.";
        assertThat(body("a.mdx", text)).startsWith("p Value: {x.a} and");
        assertThat(told(text))
                .isEqualTo("read.markdown.mdx-expression: expressions of MDX stay as they are written: {x.a}");
    }

    @Test
    void a_heading_right_below_a_program_is_the_headline() {
        assertThat(Outline.of(
                        read("a.mdx", "export const a = 1\n# Head\n\nText.").article()))
                .endsWith("---\np Text.\n");
    }

    @Test
    void a_program_that_nothing_closes_ends_with_its_paragraph() {
        assertThat(body("a.mdx", "# Head\n\nexport const x = {\n  a: 1\n\nTwo."))
                .isEqualTo("p Two.\n");
    }

    @Test
    void a_program_may_be_long() {
        var text = "export const a = `" + "one\\n two ".repeat(20_000) + "`;\n\n# Head\n\nText.";
        assertThat(body("a.mdx", text)).isEqualTo("p Text.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{/*", "export const x = {\n\n", "import {\n\n", "export const a = `\n\n", "{a", "export {/* "})
    void a_hundred_thousand_of_a_sign_take_no_longer_than_they_may(String sign) {
        Assertions.assertTimeout(
                Duration.ofMinutes(5), () -> read("a.mdx", "# Head\n\n" + sign.repeat(100_000 / sign.length())));
    }
}

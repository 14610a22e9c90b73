// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Contributor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncasedBylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "بقلم: ليلى حداد # ليلى حداد",
                "كتب سامي النجار # سامي النجار",
                "מאת דנה כהן # דנה כהן",
                "作者：张小明 # 张小明",
                "记者 李华、王芳 # 李华; 王芳",
                "文：山田花子 # 山田花子",
                "取材・文＝佐藤 一郎 # 佐藤 一郎",
                "글: 김하늘 # 김하늘",
                "김하늘 기자 gull@example.org # 김하늘",
                "田中一郎記者 # 田中一郎"
            })
    void a_label_or_a_title_tells_who_wrote(String line, String names) {
        assertThat(BylineText.authors(line)).extracting(Contributor::name).isEqualTo(List.of(names.split("; ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "文 化", "作者：", "作者：2024", "文章很长。", "글 쓰기", "كتب", "作者：一二三四五六七八九十一二三四五六七八九十"})
    void other_lines_name_nobody(String line) {
        assertThat(BylineText.authors(line)).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.ArticleDate;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p class=date>Published: 03/04/2024 | Updated: 13/04/2024</p> # 2024-04-03 # 2024-04-13",
                "<p class=date>Updated: 13/04/2024, posted 03/04/2024</p> # 2024-04-03 # 2024-04-13",
                "<p class=date>03/04/2024 (updated 05/04/2024)</p> # '' # ''",
                "<p class=date>3. April 2024, aktualisiert am 13. April 2024</p> # 2024-04-03 # 2024-04-13",
                "<p class=date>Publié le 3 avril 2024 - Mis à jour le 13 avril 2024</p> # 2024-04-03 # 2024-04-13",
                "<p class=date>3 de abril de 2024 · Actualizado: 13 de abril de 2024</p> # 2024-04-03 # 2024-04-13",
                "<p class=meta>Last modified on April 13, 2024</p> # '' # 2024-04-13",
                "<time class=updated datetime=2024-04-13>x</time> # '' # 2024-04-13",
                "<time class='entry-date published updated' datetime=2024-04-03>x</time> # 2024-04-03 # ''",
                "<p>Updated <time datetime=2024-04-13>x</time></p><time datetime=2024-04-03>y</time> # 2024-04-03 # 2024-04-13",
                "<p><b>Updated:</b> <span><time datetime=2024-04-13>x</time></span></p> # '' # 2024-04-13",
                "<time class=updated pubdate datetime=2024-04-03>x</time><time datetime=2024-04-05>y</time> # 2024-04-03 # ''",
                "<span class=reference-accessdate>Retrieved 2020-01-25</span><p class=date>2024-04-03</p> # 2024-04-03 # ''",
                "<p class=date>Publié le 3 avril 2024<br>Modifié le 13 avril 2024</p> # 2024-04-03 # 2024-04-13",
                "<p class=date>公開日：2024年4月3日 更新日：2024年4月13日</p> # 2024-04-03 # 2024-04-13",
                "<p class=date>입력 2024.04.03. 수정 2024.04.13.</p> # 2024-04-03 # 2024-04-13",
                "<p class=date>发布时间：2024-04-03 10:00</p> # 2024-04-03 # ''",
                "<p class=date>نشر في 3 أبريل 2024، آخر تحديث 13 أبريل 2024</p> # 2024-04-03 # 2024-04-13",
                "<time datetime=2024-04-03>x</time><p class=date>Updated 1 April 2020</p> # 2024-04-03 # ''"
            })
    void the_day_of_a_change_is_not_the_day_of_publication(String html, String published, String modified) {
        var dates =
                PageMetadata.of(Jsoup.parse(html)).metadata(null, null, null).dates();
        assertThat(day(dates.published())).isEqualTo(published);
        assertThat(day(dates.modified())).isEqualTo(modified);
    }

    private static String day(@Nullable ArticleDate date) {
        return date == null || date.value() == null
                ? ""
                : date.value().toLocalDate().toString();
    }
}

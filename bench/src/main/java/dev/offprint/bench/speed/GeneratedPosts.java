// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.core.resource.ByteSource;
import java.io.InputStream;

/**
 * An export of WordPress of about any length, made as it is read: posts of some four thousand bytes with what a site keeps
 * beside them, and a picture for every fourth. Thread-safe.
 */
public record GeneratedPosts(long length) implements ByteSource {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Harbour Notes</title><link>https://blog.example</link><language>en-GB</language>
            <wp:wxr_version>1.2</wp:wxr_version>
            """;
    private static final String WORDS =
            "The committee met again on Tuesday, and <em>nothing</em> was decided before noon. ";
    private static final String BODY =
            ("<!-- wp:paragraph -->\n<p>" + WORDS.repeat(6) + "</p>\n<!-- /wp:paragraph -->\n\n").repeat(6);
    private static final String META = """
            <wp:postmeta><wp:meta_key><![CDATA[_edit_last]]></wp:meta_key><wp:meta_value><![CDATA[1]]></wp:meta_value></wp:postmeta>
            """.repeat(4);

    @Override
    public InputStream open() {
        return new Pieces(HEAD.getBytes(UTF_8), length, GeneratedPosts::item, "</channel></rss>".getBytes(UTF_8));
    }

    private static byte[] item(long number) {
        return (number % 5 == 0 ? picture(number) : post(number)).getBytes(UTF_8);
    }

    private static String post(long number) {
        return "<item><title><![CDATA[Meeting number " + number + "]]></title><link>https://blog.example/" + number
                + "/</link><dc:creator><![CDATA[anna]]></dc:creator><content:encoded><![CDATA[" + BODY
                + "]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>"
                + common(number, "post", "publish") + META + "</item>\n";
    }

    private static String picture(long number) {
        return "<item><title>Picture</title>" + common(number, "attachment", "inherit")
                + "<wp:attachment_url><![CDATA[https://blog.example/wp-content/uploads/2024/03/" + number
                + ".jpg]]></wp:attachment_url></item>\n";
    }

    private static String common(long number, String type, String status) {
        return "<wp:post_id>" + number + "</wp:post_id>\n<wp:post_date><![CDATA[2024-03-31 10:00:00]]></wp:post_date>"
                + "<wp:post_name><![CDATA[" + type + "-" + number + "]]></wp:post_name>\n<wp:status><![CDATA[" + status
                + "]]></wp:status><wp:post_parent>0</wp:post_parent><wp:post_type><![CDATA[" + type
                + "]]></wp:post_type><category domain=\"category\" nicename=\"sea\"><![CDATA[Sea]]></category>\n";
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes message after message from a mailbox. Of one thread. */
final class MboxLines implements Closeable {
    private static final Pattern FROM =
            Pattern.compile("From \\S.*\\d{1,2}:\\d{2}.*\\s\\d{4}\\b.*|From \\S+ +\\S+ \\S+ +\\d.*");
    private static final Pattern QUOTED = Pattern.compile("^>+From ");

    private final InputStream in;
    private final String place;
    private final long most;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean begun;

    MboxLines(InputStream in, String place, Limits limits) {
        this.in = in;
        this.place = place;
        this.most = limits.inputBytes();
    }

    static boolean begins(String line) {
        return line.startsWith("From ") && FROM.matcher(line.stripTrailing()).matches();
    }

    /**
     * The next message without the line that begins it; null at the end.
     *
     * @throws OffprintException it is larger than may be; the next can be asked for
     */
    byte @Nullable [] next() throws IOException {
        var message = new ByteArrayOutputStream();
        boolean wasBlank = !begun;
        long size = 0;
        for (var line = line(); line.length > 0; line = line()) {
            if (wasBlank && line[0] == 'F' && begins(text(line))) {
                boolean isFirst = !begun;
                begun = true;
                if (!isFirst) return whole(message, size);
                continue;
            }
            begun = true;
            wasBlank = line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
            size += line.length;
            if (size <= most) message.writeBytes(line[0] == '>' ? unquoted(line) : line);
        }
        return size == 0 ? null : whole(message, size);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private byte[] whole(ByteArrayOutputStream message, long size) throws OffprintException {
        if (size > most) throw MailBytes.tooLarge(place, most);
        return message.toByteArray();
    }

    private static byte[] unquoted(byte[] line) {
        return QUOTED.matcher(text(line)).find() ? Arrays.copyOfRange(line, 1, line.length) : line;
    }

    private static String text(byte[] line) {
        return new String(line, 0, Math.min(line.length, 200), ISO_8859_1);
    }

    /** A line with its end, or a piece of a very long one; empty at the end. */
    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream(100);
        while (line.size() < 1 << 20) {
            if (at == end && !fill()) break;
            int start = at;
            while (at < end && buffer[at] != '\n') at++;
            boolean isWhole = at < end;
            if (isWhole) at++;
            line.write(buffer, start, at - start);
            if (isWhole) break;
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.mail;

import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/** Takes a message apart; what breaks off is a warning, and what was there before is kept. Of one thread. */
final class MimeReading {
    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 20_000;
    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(2000)
            .setMaxHeaderLen(1 << 17)
            .setMaxContentLen(-1)
            .build();

    private final String place;
    private final Limits limits;
    private final List<Problem> problems;
    private final int depth;
    private final Deque<Draft> open = new ArrayDeque<>();
    private final Decoding decoding = new Decoding();
    private int parts;

    /** A part that is not finished. */
    private static final class Draft {
        final Map<String, String> fields = new HashMap<>();
        final List<MimePart> parts = new ArrayList<>();
        byte[] content = {};
        byte[] preamble = {};

        MimePart part() {
            return new MimePart(new MimeFields(fields), content, parts);
        }
    }

    /** @param problems where warnings go */
    MimeReading(String place, Limits limits, List<Problem> problems) {
        this(place, limits, problems, 0);
    }

    private MimeReading(String place, Limits limits, List<Problem> problems, int depth) {
        this.depth = depth;
        this.place = place;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Takes apart what is in memory.
     *
     * @throws OffprintException it has more parts, or deeper ones, than may be
     */
    MimePart read(byte[] message) throws OffprintException {
        var stream = new MimeTokenStream(CONFIG, decoding, null);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(message));
        return read(stream);
    }

    private MimePart read(MimeTokenStream stream) throws OffprintException {
        @Nullable MimePart whole = null;
        try {
            for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                var ended = event(state, stream);
                if (ended != null) whole = ended;
            }
        } catch (OffprintException e) {
            throw e;
        } catch (MimeException | IOException e) {
            warn("it breaks off: " + Unreadable.said(e.getMessage()));
        }
        while (!open.isEmpty()) whole = end();
        return whole == null ? new Draft().part() : whole;
    }

    /** What ended with an event and is in nothing else; null when nothing did. */
    private @Nullable MimePart event(EntityState state, MimeTokenStream stream) throws IOException, MimeException {
        switch (state) {
            case T_START_MESSAGE, T_START_BODYPART -> begin();
            case T_FIELD -> field(stream.getField());
            case T_PREAMBLE -> top().preamble = bytes(stream.getInputStream());
            case T_BODY -> top().content = content(stream);
            case T_END_MESSAGE, T_END_BODYPART -> {
                return end();
            }
            default -> {}
        }
        return null;
    }

    private void begin() throws OffprintException {
        if (depth + open.size() >= Math.min(DEEPEST, limits.nesting()))
            throw breach(Limit.NESTING, "parts lie too deep in parts");
        if (++parts > MOST_PARTS) throw breach(Limit.ENTRIES, "there are more than " + MOST_PARTS + " parts");
        open.push(new Draft());
    }

    private MimePart end() throws OffprintException {
        var draft = open.pop();
        var part = draft.part();
        if (part.isMultipart() && part.parts().isEmpty()) part = mended(draft);
        if (isMessage(part)) part = opened(part);
        if (!open.isEmpty()) open.peek().parts.add(part);
        return part;
    }

    /** In a digest messages need not say that they are. */
    private boolean isMessage(MimePart part) {
        var around = open.peek();
        boolean isDigested = around != null
                && around.part().type().equals("multipart/digest")
                && part.fields().value("Content-Type").isEmpty();
        return (part.isMessage() || isDigested) && part.content().length > 0;
    }

    /** With the message that it holds as its part. */
    private MimePart opened(MimePart part) throws OffprintException {
        var inner = new MimeReading(place, limits, problems, depth + open.size() + 1).read(part.content());
        var fields = new HashMap<>(part.fields().raw());
        fields.put("content-type", "message/rfc822");
        return new MimePart(new MimeFields(fields), new byte[0], List.of(inner));
    }

    /** Where the lines between parts are missing, what stands there is taken as the only part. */
    private MimePart mended(Draft draft) throws OffprintException {
        var content = draft.preamble.length > 0 ? draft.preamble : draft.content;
        if (content.length == 0) return draft.part();
        warn("the line that begins its first part is missing; what follows the head is read as one part");
        var lone = new MimeReading(place, limits, problems, depth + open.size() + 1).read(withoutBlankStart(content));
        draft.content = new byte[0];
        if (!lone.isMultipart()) draft.parts.add(lone);
        return draft.part();
    }

    private static byte[] withoutBlankStart(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) start++;
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private void field(Field field) {
        var name = field.getName().toLowerCase(Locale.ROOT);
        if (field.getBody() != null) top().fields.putIfAbsent(name, field.getBody());
    }

    private Draft top() {
        var top = open.peek();
        if (top == null) throw new AssertionError("an event outside of all parts");
        return top;
    }

    /** Base64 is decoded here: the library drops the last bytes where no padding follows them. */
    private byte[] content(MimeTokenStream stream) {
        if (!MimeUtil.isBase64Encoding(stream.getBodyDescriptor().getTransferEncoding())) {
            return bytes(stream.getDecodedInputStream());
        }
        var text = new Base64Text(bytes(stream.getInputStream()));
        if (text.isBroken()) problems.add(undecoded());
        return text.bytes();
    }

    private byte[] bytes(InputStream in) {
        var out = new ByteArrayOutputStream();
        try {
            decoding.begin();
            in.transferTo(out);
            if (decoding.isBroken()) problems.add(undecoded());
        } catch (IOException e) {
            warn("a part is broken; what could be decoded was read: " + Unreadable.said(e.getMessage()));
        }
        return out.toByteArray();
    }

    private Problem undecoded() {
        var what = "the encoding of a part is broken; what could be decoded was read";
        return Problem.warning("read.mail.encoding", place, what, "");
    }

    private void warn(String what) {
        problems.add(Problem.warning("read.mail.broken", place, what, ""));
    }

    private OffprintException breach(Limit limit, String what) {
        return new OffprintException(Problem.error(
                "read.limit." + limit.id(), place, what + ", the limit (" + limit.id() + ")", limit.cure()));
    }
}

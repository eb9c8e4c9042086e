package gr.hestia.admin.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;

/** Reads the body of a request, up to a limit. */
public final class BodyLimit {

    private BodyLimit() {}

    /**
     * The whole body.
     *
     * @param bytes the most it may have
     * @throws RequestRefused if it has more, as soon as that is known
     */
    public static byte[] read(HttpServletRequest request, int bytes) throws IOException {
        if (request.getContentLengthLong() > bytes) {
            throw RequestRefused.tooLarge(bytes);
        }
        try (InputStream body = request.getInputStream()) {
            byte[] read = body.readNBytes(bytes + 1);
            if (read.length > bytes) {
                throw RequestRefused.tooLarge(bytes);
            }
            return read;
        }
    }

    /** Whether the body calls itself YAML. */
    public static boolean isYaml(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && MediaType.parseMediaType(type).getSubtype().contains("yaml");
    }
}

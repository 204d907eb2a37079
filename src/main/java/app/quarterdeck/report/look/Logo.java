package app.quarterdeck.report.look;

import app.quarterdeck.base.UserFault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A picture of the user's company, PNG or JPEG. Immutable. */
public final class Logo {

    private static final long MOST = 5_000_000;

    private final byte[] content;
    private final boolean png;
    private final double ratio;

    private Logo(byte[] content, boolean png, double ratio) {
        this.content = content;
        this.png = png;
        this.ratio = ratio;
    }

    /** @throws UserFault where the file is no PNG or JPEG, cannot be read, or has more than 5 MB */
    public static Logo read(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean png = name.endsWith(".png");
        if (!png && !name.endsWith(".jpg") && !name.endsWith(".jpeg")) {
            throw UserFault.of("report.fault.logo", file.toString());
        }
        try {
            if (Files.size(file) > MOST) {
                throw UserFault.of("report.fault.logo", file.toString());
            }
            byte[] content = Files.readAllBytes(file);
            BufferedImage image = image(content);
            if (image == null) {
                throw UserFault.of("report.fault.logo", file.toString());
            }
            return new Logo(content, png, (double) image.getWidth() / image.getHeight());
        } catch (IOException e) {
            throw UserFault.because(e, "report.fault.no-logo", file.toString());
        }
    }

    private static @Nullable BufferedImage image(byte[] content) throws IOException {
        try (InputStream in = new ByteArrayInputStream(content)) {
            return ImageIO.read(in);
        }
    }

    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** Whether it is a PNG; a JPEG otherwise. */
    public boolean png() {
        return png;
    }

    /** Its height in a box, when it is as large as the box allows. */
    public double height(double width, double height) {
        return Math.min(height, width / ratio);
    }

    /** Its width at a height. */
    public double width(double height) {
        return height * ratio;
    }
}

package org.offprint.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.storage.DataFolder;

/** What a picture shows stays what it shows, in whatever colours it comes. */
class PictureColorsTest {

    @TempDir Path folder;

    private DataFolder data;
    private Pictures pictures;

    @BeforeEach
    void openFolder() {
        data = DataFolder.open(folder);
        pictures = PicturesTest.pictures(data);
    }

    @AfterEach
    void closeFolder() throws IOException {
        data.close();
    }

    /** Drawn by a browser in color(display-p3 0.6 0.2 0.2), which it shows as 166 40 46. */
    @ParameterizedTest
    @ValueSource(strings = {"p3.jpeg", "p3.png", "p3.webp"})
    void translatesColoursOfAWideScreen(String name) throws IOException {
        BufferedImage image = stored(fixture(name));
        assertColor(image.getRGB(10, 10), 166, 40, 46);
    }

    @Test
    void keepsTransparencyOfWebp() throws IOException {
        BufferedImage image = stored(fixture("transparent.webp"));
        assertColor(image.getRGB(10, 10), 200, 50, 50);
        assertThat(image.getRGB(30, 10) >>> 24).isCloseTo(128, within(2));
        assertThat(image.getRGB(44, 10) >>> 24).isZero();
    }

    @Test
    void readsWhatIsMadeForPrint() throws IOException {
        // Cyan and yellow make green; the numbers of Adobe's JPEGs are turned round.
        BufferedImage image = stored(cmykJpeg(0, 255, 0, 255));
        assertThat(image.getRGB(5, 5) >> 8 & 0xFF).isGreaterThan(110);
        assertThat(image.getRGB(5, 5) >> 16 & 0xFF).isLessThan(90);
        assertThat(image.getRGB(5, 5) & 0xFF).isLessThan(110);
    }

    @Test
    void keepsGreyAsItIs() throws IOException {
        BufferedImage grey = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 400; i++) {
            grey.getRaster().setSample(i % 20, i / 20, 0, 90);
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(grey, "png", png);
        assertColor(stored(png.toByteArray()).getRGB(5, 5), 90, 90, 90);
    }

    @Test
    void showsPictureWhoseProfileIsDamaged() throws IOException {
        byte[] jpeg = fixture("p3.jpeg");
        for (int i = 60; i < 300; i++) {
            jpeg[i] = (byte) (i * 31);
        }
        assertThat(stored(jpeg).getWidth()).isEqualTo(48);
    }

    private BufferedImage stored(byte[] upload) throws IOException {
        Picture picture = pictures.store(new ByteArrayInputStream(upload));
        return ImageIO.read(pictures.findStored(picture.name()).orElseThrow().file().toFile());
    }

    private static void assertColor(int pixel, int red, int green, int blue) {
        assertThat(pixel >> 16 & 0xFF).as("red").isCloseTo(red, within(4));
        assertThat(pixel >> 8 & 0xFF).as("green").isCloseTo(green, within(4));
        assertThat(pixel & 0xFF).as("blue").isCloseTo(blue, within(4));
    }

    private static org.assertj.core.data.Offset<Integer> within(int distance) {
        return org.assertj.core.api.Assertions.within(distance);
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PictureColorsTest.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        }
    }

    /** A JPEG of four inks with Adobe's mark, as programs for print write it. */
    private static byte[] cmykJpeg(int... inks) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(0, 16, 16, 4, null);
        for (int i = 0; i < 256; i++) {
            raster.setPixel(i % 16, i / 16, inks);
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] jpeg = bytes.toByteArray();
        var marked = new ByteArrayOutputStream();
        marked.write(jpeg, 0, 2);
        marked.write(
                new byte[] {
                    (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
                });
        marked.write(jpeg, 2, jpeg.length - 2);
        return marked.toByteArray();
    }
}

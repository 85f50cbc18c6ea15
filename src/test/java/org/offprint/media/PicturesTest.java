package org.offprint.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.storage.DataFolder;

class PicturesTest {

    @TempDir Path folder;

    private DataFolder data;
    private Pictures pictures;

    @BeforeEach
    void openFolder() {
        data = DataFolder.open(folder);
        pictures = pictures(data);
    }

    static Pictures pictures(DataFolder data) {
        MediaFiles files = new MediaFiles(data);
        return new Pictures(files, new PictureVariants(files));
    }

    @AfterEach
    void closeFolder() throws IOException {
        data.close();
    }

    @Test
    void keepsSmallPictureAtItsSize() throws IOException {
        Picture picture = store(encoded(redOverBlue(300, 200), "jpeg"));
        assertThat(picture)
                .isEqualTo(new Picture(picture.name(), 300, 200))
                .extracting(Picture::name)
                .asString()
                .endsWith(".jpg");
    }

    @ParameterizedTest
    @CsvSource({"4000, 2000, 2400, 1200", "1000, 4000, 600, 2400", "2401, 1, 2400, 1"})
    void scalesToWhatIsShownAtMost(int width, int height, int shownWidth, int shownHeight)
            throws IOException {
        Picture picture = store(encoded(redOverBlue(width, height), "png"));
        assertThat(picture).isEqualTo(new Picture(picture.name(), shownWidth, shownHeight));
        assertThat(stored(picture).getWidth()).isEqualTo(shownWidth);
    }

    @Test
    void storesTheSamePictureOnce() throws IOException {
        byte[] upload = encoded(redOverBlue(50, 50), "jpeg");
        assertThat(store(upload)).isEqualTo(store(upload));
        assertThat(storedFiles()).hasSize(1);
    }

    @Test
    void keepsTransparencyInPng() throws IOException {
        BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        Picture picture = store(encoded(image, "png"));
        assertThat(picture.name()).endsWith(".png");
        assertThat(stored(picture).getRGB(5, 5) >>> 24).isZero();
    }

    @Test
    void keepsDrawingAndMakesJpegOfPhotographInPng() throws IOException {
        assertThat(store(encoded(redOverBlue(200, 200), "png")).name()).endsWith(".png");
        assertThat(store(encoded(noise(200, 200), "png")).name()).endsWith(".jpg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    300  | ''
                    400  | ''
                    401  | 400
                    1000 | 400 800
                    2000 | 400 800 1200 1600
                    """)
    void offersSmallerWidthsAndNeverLargerOnes(int width, String smaller) throws IOException {
        Picture picture = store(encoded(redOverBlue(width, 100), "jpeg"));

        List<String> widths = smaller.isEmpty() ? List.of() : List.of(smaller.split(" "));
        assertThat(picture.smallerWidths().stream().map(String::valueOf)).isEqualTo(widths);
        assertThat(storedFiles()).hasSize(1 + widths.size());
        for (String each : widths) {
            String name = picture.name().replace(".", "-" + each + ".");
            assertThat(image(name).getWidth()).isEqualTo(Integer.parseInt(each));
            assertThat(picture.srcset()).contains("/media/" + name + " " + each + "w, ");
        }
        assertThat(picture.srcset()).endsWith(picture.path() + " " + width + "w");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-800.jpg", "-1600.jpg", "-500.jpg", "-400.png", "-0400.jpg"})
    void makesNoWidthThatIsNotOffered(String ending) throws IOException {
        Picture picture = store(encoded(redOverBlue(700, 100), "jpeg"));
        assertThat(pictures.findStored(picture.name().replace(".jpg", ending))).isEmpty();
        assertThat(storedFiles()).hasSize(2);
    }

    @Test
    void makesSmallerOneOfOldPictureWhenItIsFirstAskedFor() throws IOException {
        Picture picture = store(encoded(redOverBlue(700, 100), "jpeg"));
        Path small = folder.resolve("media").resolve(picture.name(400));
        Files.delete(small);

        assertThat(image(picture.name(400)).getWidth()).isEqualTo(400);
        assertThat(small).exists();
    }

    @Test
    void servesThePictureItselfWhereASmallerOneCannotBeMade() throws IOException {
        Picture picture = store(encoded(redOverBlue(700, 100), "jpeg"));
        Path media = folder.resolve("media");
        Files.delete(media.resolve(picture.name(400)));
        Files.write(media.resolve(picture.name()), new byte[] {(byte) 0xFF, (byte) 0xD8, 1});

        assertThat(pictures.findStored(picture.name(400)))
                .hasValueSatisfying(
                        stored -> assertThat(stored.file()).hasFileName(picture.name()));
    }

    @Test
    void readsWebp() throws IOException {
        // One black pixel, lossless.
        byte[] webp =
                Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        assertThat(store(webp).width()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, TOP",
        "3, 40, 20, BOTTOM",
        "4, 40, 20, BOTTOM",
        "6, 20, 40, RIGHT",
        "5, 20, 40, LEFT",
        "7, 20, 40, RIGHT",
        "8, 20, 40, LEFT"
    })
    void turnsPictureUpright(int orientation, int width, int height, String redSide)
            throws IOException {
        Picture picture = store(withOrientation(encoded(redOverBlue(40, 20), "jpeg"), orientation));
        assertThat(picture).isEqualTo(new Picture(picture.name(), width, height));
        BufferedImage image = stored(picture);
        int x = redSide.equals("LEFT") ? 2 : redSide.equals("RIGHT") ? width - 3 : width / 2;
        int y = redSide.equals("TOP") ? 2 : redSide.equals("BOTTOM") ? height - 3 : height / 2;
        assertThat(new Color(image.getRGB(x, y)).getRed()).isGreaterThan(200);
    }

    @Test
    void dropsWhateverIsNoPixel() throws IOException {
        byte[] jpeg = withOrientation(encoded(redOverBlue(40, 20), "jpeg"), 1);
        byte[] script = "<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.ISO_8859_1);
        byte[] polyglot = Arrays.copyOf(jpeg, jpeg.length + script.length);
        System.arraycopy(script, 0, polyglot, jpeg.length, script.length);
        Picture picture = store(polyglot);
        String stored = new String(file(picture), StandardCharsets.ISO_8859_1);
        assertThat(stored).doesNotContain("Exif", "script", "PK\3\4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "%PDF-1.7", "BM"})
    void refusesWhatIsNoPicture(String content) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store(content.getBytes(StandardCharsets.ISO_8859_1)))
                .withMessage(
                        "This is no picture that can be used; choose a JPEG, PNG or WebP file.");
        assertThat(storedFiles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void refusesPictureThatIsCutShort(String format) throws IOException {
        byte[] whole = encoded(redOverBlue(400, 400), format);
        for (int part = 1; part < 8; part++) {
            byte[] cut = Arrays.copyOf(whole, Math.max(12, whole.length * part / 8));
            assertThatIllegalArgumentException()
                    .as("%d/8 of it", part)
                    .isThrownBy(() -> store(cut))
                    .withMessageStartingWith("This picture is damaged");
        }
        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void refusesHugePictureBeforeDecodingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store(pngHeader(20_000, 20_000)))
                .withMessage(
                        "The picture has 20,000 × 20,000 pixels; 40 million in all is the most. Please make it smaller.");
    }

    @Test
    void refusesUploadThatNeverEnds() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 0xFF;
                    }
                };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pictures.store(endless))
                .withMessage("The picture is larger than 15 MB; please make it smaller.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../offprint.mv.db",
                "0123456789abcdef0123456789abcdef.jpg",
                "0123456789ABCDEF0123456789abcdef.jpg",
                "x",
                ""
            })
    void findsNothingUnderForeignNames(String name) {
        assertThat(pictures.findStored(name)).isEmpty();
    }

    private Picture store(byte[] upload) throws IOException {
        return pictures.store(new ByteArrayInputStream(upload));
    }

    private byte[] file(Picture picture) throws IOException {
        return Files.readAllBytes(pictures.findStored(picture.name()).orElseThrow().file());
    }

    private BufferedImage image(String name) throws IOException {
        return ImageIO.read(pictures.findStored(name).orElseThrow().file().toFile());
    }

    private BufferedImage stored(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file(picture)));
    }

    private List<String> storedFiles() {
        String[] names = folder.resolve("media").toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    private static BufferedImage redOverBlue(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.dispose();
        return image;
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** Puts an EXIF segment with nothing but the orientation behind the start of a JPEG. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer bytes = ByteBuffer.allocate(jpeg.length + 36);
        bytes.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
        bytes.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        bytes.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        bytes.putShort((short) orientation).putShort((short) 0).putInt(0);
        return bytes.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] pngHeader(int width, int height) {
        byte[] header =
                ByteBuffer.allocate(17)
                        .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array();
        CRC32 crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }
}

package org.offprint.journeys;

/** The two sizes, in CSS pixels, at which every journey is made. */
enum Screen {
    PHONE(390, 844),
    DESKTOP(1440, 900);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}

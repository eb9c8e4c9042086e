package gr.hestia.admin.api;

/**
 * Which part of a list is wanted.
 *
 * @param number of the page, from 1
 * @param size entries on it, at most {@value #LARGEST}
 */
public record PageAsked(int number, int size) {

    private static final int LARGEST = 500;

    /** @throws PageOutOfBounds if the number is less than 1 or the size out of bounds */
    public static PageAsked of(int number, int size) {
        if (number < 1 || size < 1 || size > LARGEST) {
            throw PageOutOfBounds.withLargest(LARGEST);
        }
        return new PageAsked(number, size);
    }

    /** Entries before the page. */
    public long offset() {
        return (number - 1L) * size;
    }
}

package gr.hestia.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Which part of a long list is shown: "1–50 of 1,787".
 *
 * @param page from 1; in the address {@code ?page=2}
 * @param size rows on a page
 * @param total rows in all
 */
public record Paging(int page, int size, long total) {
    public static final String PARAMETER = "page";
    public static final int ROWS = 50;
    private static final int NEIGHBOURS = 2;

    public Paging {
        if (page < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("page " + page + " of " + size + " rows, " + total + " in all");
        }
    }

    /** The page asked for, or the last there is when so many are not. */
    public static Paging of(int page, long total) {
        int last = (int) Math.max(1, Math.ceilDiv(total, ROWS));
        return new Paging(Math.clamp(page, 1, last), ROWS, total);
    }

    /**
     * Rows in all. Where a page is neither full nor empty it is the last, and says so itself; only else it is counted.
     *
     * @param shown rows on the page
     */
    public static long total(int shown, int page, int size, LongSupplier count) {
        boolean last = shown > 0 ? shown < size : page == 1;
        return last ? (page - 1L) * size + shown : count.getAsLong();
    }

    /** Number of the first row shown, from 1; 0 if there is none. */
    public long from() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long to() {
        return Math.min(total, offset() + size);
    }

    /** Rows to skip, for the query. */
    public long offset() {
        return (page - 1L) * size;
    }

    public int last() {
        return (int) Math.max(1, Math.ceilDiv(total, size));
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < last();
    }

    /** The page numbers to link: the first, the last, those around this one; 0 stands for a gap. */
    public List<Integer> links() {
        List<Integer> links = new ArrayList<>();
        for (int number = 1; number <= last(); number++) {
            if (number == 1 || number == last() || Math.abs(number - page) <= NEIGHBOURS) {
                links.add(number);
            } else if (links.getLast() != 0) {
                links.add(0);
            }
        }
        return links;
    }
}

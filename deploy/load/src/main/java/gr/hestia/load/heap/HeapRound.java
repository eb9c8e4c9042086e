package gr.hestia.load.heap;

import java.util.List;

/**
 * One start of web-api.
 *
 * @param heaps MB after full collections, once so many tenants were served, rising
 */
record HeapRound(List<Double> heaps) {}

package gr.hestia.admin.onboarding;

import tools.jackson.databind.JsonNode;

/**
 * What an officer asks for; perhaps wrong in every way.
 *
 * @param manifest the manifest as a tree, which may be missing or no manifest at all
 * @param coordinator who is invited first
 */
public record OnboardingRequest(JsonNode manifest, Coordinator coordinator) {}

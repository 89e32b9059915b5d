package io.boyuan.grid.category;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A category as it holds in a community.
 *
 * @param code by which requests refer to it
 * @param standard whether the community has not defined its own
 * @param plan what is said of it
 */
@Schema(name = "Category")
record CategoryView(String code, boolean standard, CategoryPlan plan) {

  static CategoryView of(Category category) {
    return new CategoryView(category.code(), category.communityCode() == null, category.plan());
  }
}

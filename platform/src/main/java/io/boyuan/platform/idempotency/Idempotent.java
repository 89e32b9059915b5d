package io.boyuan.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creating request that may be repeated: with the same {@code Idempotency-Key} and the same
 * content it gives the first answer again and has no second effect. The key is remembered in the
 * transaction of the effect, for a day; a refused request leaves no key behind.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}

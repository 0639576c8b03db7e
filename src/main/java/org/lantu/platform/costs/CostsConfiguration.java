package org.lantu.platform.costs;

import org.lantu.platform.visitor.Visitors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has costly calls counted before any handler.
 */
@Configuration(proxyBeanMethods = false)
class CostsConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<CostlyCalls> calls;

	CostsConfiguration(ObjectProvider<CostlyCalls> calls) {
		this.calls = calls;
	}

	@Bean
	static Allowances allowances(@Value("${lantu.costly-calls:600}") int whole) {
		return new Allowances(Math.max(1, whole), System::nanoTime);
	}

	@Bean
	static CostlyCalls costlyCalls(Allowances allowances, ObjectProvider<Visitors> visitors) {
		return new CostlyCalls(allowances, visitors);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.calls.getObject());
	}

}

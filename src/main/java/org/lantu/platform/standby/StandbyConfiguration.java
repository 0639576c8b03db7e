package org.lantu.platform.standby;

import java.sql.Connection;
import java.time.Clock;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import org.lantu.platform.facts.PublishedState;
import org.lantu.platform.roles.DatabaseRoles;
import org.lantu.platform.visitor.Visitors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Where the operator names a standby, connections are opened by the first statement, when
 * it is known whether the transaction only reads; then a visitor's page takes one to the
 * standby. Without one nothing of this is there.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!command & !restore")
@ConditionalOnProperty(StandbyConfiguration.URL)
class StandbyConfiguration {

	static final String URL = "spring.datasource.read-url";

	private static final String POOL = "spring.datasource.hikari";

	@Bean
	static StandbyState standbyState(Clock clock) {
		return new StandbyState(clock);
	}

	@Bean
	static Standby hotStandby(StandbyAddress address, DatabaseRoles roles, Environment settings, StandbyState state,
			ObjectProvider<DataSource> database) {
		HikariConfig pool = new HikariConfig();
		Binder.get(settings).bind(POOL, Bindable.ofInstance(pool));
		pool.setJdbcUrl(address.url());
		pool.setUsername(roles.portal().user());
		pool.setPassword(roles.portal().password());
		return new Standby(pool, state, database);
	}

	@Bean
	static StandbyHealthIndicator standbyHealthIndicator(StandbyState state) {
		return new StandbyHealthIndicator(state);
	}

	@Bean
	static BeanPostProcessor readersConnections(ObjectProvider<Standby> standby,
			ObjectProvider<PublishedState> published) {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource database && leadsToPool(database))
						? parted(database, standby, published) : bean;
			}

		};
	}

	/** The pool, or what has come around it before. */
	private static boolean leadsToPool(DataSource database) {
		return DataSourceUnwrapper.unwrap(database, HikariConfigMXBean.class, HikariDataSource.class) != null;
	}

	private static DataSource parted(DataSource pool, ObjectProvider<Standby> standby,
			ObjectProvider<PublishedState> published) {
		LazyConnectionDataSourceProxy parted = new LazyConnectionDataSourceProxy();
		parted.setTargetDataSource(pool);
		parted.setReadOnlyDataSource(new ReadersConnections(pool, standby, published));
		parted.setDefaultAutoCommit(true);
		parted.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
		parted.afterPropertiesSet();
		return parted;
	}

	/** Before an edition that is asked for by its number begins a transaction. */
	@Bean
	static FilterRegistrationBean<StandbyFilter> standbyFilter(Standby standby, Visitors visitors,
			PlatformTransactionManager transactions) {
		FilterRegistrationBean<StandbyFilter> filter = new FilterRegistrationBean<>(
				new StandbyFilter(standby, visitors, transactions));
		filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 2);
		return filter;
	}

}

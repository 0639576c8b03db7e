package org.lantu.platform.statements;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;

/**
 * Has every statement timed that goes through the pool.
 */
class TimedDatabase implements BeanPostProcessor, PriorityOrdered {

	private final ObjectProvider<StatementTimes> times;

	TimedDatabase(ObjectProvider<StatementTimes> times) {
		this.times = times;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof HikariDataSource pool) ? timed(pool) : bean;
	}

	/** Before others wrap the pool. */
	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	private DataSource timed(HikariDataSource pool) {
		return ProxyDataSourceBuilder.create(pool).name(pool.getPoolName()).listener(this.times.getObject()).build();
	}

}

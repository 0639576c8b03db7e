package org.lantu.platform.web.busy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.availability.DatabaseFault;
import org.lantu.platform.availability.DiskSpace;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/**
 * What is taken while there is little room.
 */
class DiskFilterTests {

	private final DiskSpace disk = mock(DiskSpace.class);

	private final OutageAnswers answers = mock(OutageAnswers.class);

	private final DiskFilter filter = new DiskFilter(this.disk, this.answers);

	@ParameterizedTest
	@CsvSource({ "GET,/entry,true,true", "POST,/entry/years/2022,true,false", "POST,/entry/years/2022,false,true",
			"POST,/login,true,true", "POST,/logout,true,true", "POST,/api/v1/assessments,true,true",
			"POST,/entry/files,true,false" })
	void readingGoesOnAndGettingInAndOut(String method, String path, boolean low, boolean taken) throws Exception {
		given(this.disk.isLow()).willReturn(low);
		MockFilterChain chain = new MockFilterChain();
		this.filter.doFilter(new MockHttpServletRequest(method, path), new MockHttpServletResponse(), chain);
		assertThat(chain.getRequest() != null).isEqualTo(taken);
		verify(this.answers, taken ? never() : times(1)).send(eq(DatabaseFault.DISK_FULL), any(), any());
	}

	/** PostgreSQL whose disk is full may let nobody in any more. */
	@Test
	void fullDiskIsToldBeforeTheOutageThatComesOfIt() {
		assertThat(OutageConfiguration.diskFilter(this.disk, this.answers).getOrder())
			.isLessThan(OutageConfiguration.outageFilter(mock(DatabaseAvailability.class), this.answers).getOrder());
	}

}

package org.lantu.platform.bodies;

import java.nio.ByteBuffer;

import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * What the server hands over of a body.
 */
final class BodyPiece implements ApplicationBufferHandler {

	private ByteBuffer buffer = ByteBuffer.allocate(0);

	@Override
	public void setByteBuffer(ByteBuffer buffer) {
		this.buffer = buffer;
	}

	@Override
	public ByteBuffer getByteBuffer() {
		return this.buffer;
	}

	@Override
	public void expand(int size) {
		// the server's buffers are large enough
	}

}
